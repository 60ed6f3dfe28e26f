import { useTranslation } from 'react-i18next';
import { isProblem } from '../../data/client.ts';
import { useErrorText } from '../../ui/error-note.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ItemConflict, useSaveItem, type ItemChange } from './data.ts';
import type { PolicyItem, PolicyName } from './items.ts';

/** What is said of a change that needs no form. */
export interface QuickTexts {
  /** It was saved. */
  readonly done: string;
  /** What to do instead where records name the item. */
  readonly instead?: { readonly label: string; readonly onAction: () => void } | undefined;
}

/** Makes a change of one item at once, such as archiving it, and says what became of it. */
export function useQuickChange<Item extends PolicyItem>(name: PolicyName) {
  const { t } = useTranslation('policies');
  const toast = useToast();
  const errorText = useErrorText();
  const { mutate, isPending, variables } = useSaveItem<Item>(name);
  return {
    /** The id of the item whose change is under way. */
    busy: isPending ? variables.id : undefined,
    change: (change: ItemChange<Item>, { done, instead }: QuickTexts): void => {
      mutate(change, {
        onSuccess: () => {
          toast.show({ text: done });
        },
        onError: (error) => {
          const text = error instanceof ItemConflict ? t('conflict.quick') : errorText(error);
          const action = isProblem(error, 'in_use') ? instead : undefined;
          toast.show({ tone: 'bad', text, action });
        },
      });
    },
  };
}
