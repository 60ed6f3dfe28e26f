import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { FormGrid, SwitchField } from '../../ui/field.tsx';
import { language } from '../../ui/format.ts';
import { languages, useLanguage, useLetterKeys, useTheme } from '../../ui/preferences.ts';
import { SelectField } from '../../ui/select.tsx';
import { useProfileChange } from './data.ts';
import { EmploymentField, NameField, TimeZoneField } from './profile-fields.tsx';
import { SaveState } from './save-state.tsx';

/** `/settings/profile`: who somebody is here, and how the page looks on this device. */
export function ProfileSection() {
  const { t } = useTranslation('accounts');
  const name = useProfileChange();
  const timeZone = useProfileChange();
  const firstDay = useProfileChange();
  const lastDay = useProfileChange();
  return (
    <>
      <title>{`${t('profile.title')} · Worklog`}</title>
      <Card title={t('profile.title')} actions={<SaveState changes={[name, timeZone, firstDay, lastDay]} />}>
        <FormGrid>
          <NameField change={name} />
          <TimeZoneField change={timeZone} />
          <EmploymentField change={firstDay} field="firstDay" />
          <EmploymentField change={lastDay} field="lastDay" />
        </FormGrid>
      </Card>
      <Device />
    </>
  );
}

function Device() {
  const { t } = useTranslation('accounts');
  const [spoken, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  const [lettersAreOn, setLetters] = useLetterKeys();
  return (
    <Card title={t('profile.device')} note={t('profile.deviceNote')}>
      <FormGrid>
        <SelectField
          label={t('profile.language')}
          options={languages.map((value) => ({ value, label: language(value) }))}
          value={spoken}
          onChange={setLanguage}
        />
        <SelectField
          label={t('profile.theme')}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`open.${value}`),
          }))}
          value={theme}
          onChange={setTheme}
        />
        <SwitchField
          isFull
          label={t('profile.letterKeys')}
          hint={t('profile.letterKeysHint')}
          checked={lettersAreOn}
          onChange={(event) => setLetters(event.target.checked)}
        />
      </FormGrid>
    </Card>
  );
}
