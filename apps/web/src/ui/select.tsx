import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame, splitTexts, type FieldTexts } from './field-frame.tsx';
import styles from './field.module.css';

/** One thing to choose. Those of one `group` stand together under its name, in the order given. */
export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly group?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** The options by their groups, in the order in which a group is first named. */
export function groupOptions<V extends string>(options: readonly Option<V>[]): [string, Option<V>[]][] {
  const groups = new Map<string, Option<V>[]>();
  for (const option of options) {
    const name = option.group ?? '';
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return [...groups];
}

type Native = Omit<ComponentPropsWithRef<'select'>, 'value' | 'onChange' | 'children'>;

export interface SelectFieldProps<V extends string> extends FieldTexts, Native {
  readonly options: readonly Option<V>[];
  /** Null: nothing is chosen. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string | undefined;
}

function OptionItems<V extends string>({ options }: { readonly options: readonly Option<V>[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.isDisabled}>
      {option.label}
    </option>
  ));
}

/** One of a few things, in the browser's own list. Where there are many to search in, take `SearchSelectField`. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { t } = useTranslation('ui');
  const { texts, rest } = splitTexts(props);
  const { options, value, onChange, placeholder, className, ...native } = rest;
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <select
          {...native}
          {...control}
          className={[styles.input, className].filter(Boolean).join(' ')}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {value === null && (
            <option value="" disabled>
              {placeholder ?? t('select.choose')}
            </option>
          )}
          {groupOptions(options).map(([group, members]) =>
            group ? (
              <optgroup key={group} label={group}>
                <OptionItems options={members} />
              </optgroup>
            ) : (
              <OptionItems key="" options={members} />
            ),
          )}
        </select>
      )}
    </FieldFrame>
  );
}
