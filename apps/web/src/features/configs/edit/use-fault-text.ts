import { useTranslation } from 'react-i18next';
import type { DataFault } from '../check.ts';

/** Gives the sentence for what is wrong with a text. */
export function useFaultText(): (fault: DataFault) => string {
  const { t } = useTranslation('configs');
  return (fault) => {
    if (fault.code === 'expected') {
      const found = fault.found === '' ? t('fault.endOfText') : fault.found;
      return t('fault.expected', { expected: t(`fault.wanted.${fault.expected}`), found });
    }
    return t(`fault.${fault.code}`, { ...fault });
  };
}
