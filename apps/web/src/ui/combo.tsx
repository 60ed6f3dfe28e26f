import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import { Combobox, useCombobox, type ComboboxStore } from '@mantine/core';
import { useState, type ComponentPropsWithRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import { FieldFrame, splitTexts, type ControlIds, type FieldTexts } from './field-frame.tsx';
import { groupOptions, type Option } from './select.tsx';
import fields from './field.module.css';
import styles from './combo.module.css';

/** An option with a word at its end, such as the country of a place. */
export interface ComboOption<V extends string = string> extends Option<V> {
  readonly hint?: string | undefined;
}

/** Things with a code, such as countries, as options: the code stands at the end, and is found when it is typed. */
export function codeOptions(
  things: readonly { readonly code: string; readonly name: string }[],
): ComboOption[] {
  return things.map(({ code, name }) => ({ value: code, label: name, hint: code }));
}

type Native = Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'children' | 'ref'>;

/** The value of the entry that makes something new; no option has it. */
const newEntry = '\u0000new';

/** The text without capitals and accents, so that `Zurich` finds `Zürich`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The options whose label, hint or group has every word of what was typed. */
function matching<V extends string>(
  options: readonly ComboOption<V>[],
  typed: string,
): readonly ComboOption<V>[] {
  const words = plain(typed).split(/\s+/);
  return options.filter((option) => {
    const text = plain(`${option.label} ${option.hint ?? ''} ${option.group ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function Options({ options }: { readonly options: readonly ComboOption[] }) {
  return options.map((option) => (
    <Combobox.Option key={option.value} value={option.value} disabled={option.isDisabled ?? false}>
      <span>{option.label}</span>
      {option.hint && <span className={styles.hint}>{option.hint}</span>}
    </Combobox.Option>
  ));
}

interface DropdownProps {
  readonly options: readonly ComboOption[];
  readonly label: ReactNode;
  readonly control: ControlIds;
  /** The entry that makes something new; none: nothing can be made. */
  readonly createLabel: string | undefined;
}

function Dropdown({ options, control, createLabel }: DropdownProps) {
  const { t } = useTranslation('ui');
  return (
    <Combobox.Dropdown>
      <Combobox.Options className={styles.options} aria-labelledby={`${control.id}-label`}>
        {groupOptions(options).map(([group, members]) =>
          group ? (
            <Combobox.Group key={group} label={group}>
              <Options options={members} />
            </Combobox.Group>
          ) : (
            <Options key="" options={members} />
          ),
        )}
        {createLabel && (
          <Combobox.Option value={newEntry} className={styles.create}>
            {createLabel}
          </Combobox.Option>
        )}
        {options.length === 0 && !createLabel && <Combobox.Empty>{t('select.nothingFound')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}

const classNames = {
  dropdown: styles.list ?? '',
  option: styles.option ?? '',
  groupLabel: styles.group ?? '',
  empty: styles.empty ?? '',
};

interface ComboInputProps<V extends string> {
  readonly native: Native;
  readonly control: ControlIds;
  readonly label: ReactNode;
  readonly store: ComboboxStore;
  readonly options: readonly ComboOption<V>[];
  /** What stands in the field. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
  readonly onClear?: (() => void) | undefined;
  readonly createLabel?: string | undefined;
}

/** The field, and the list below it. */
function ComboInput<V extends string>(props: ComboInputProps<V>) {
  const { t } = useTranslation('ui');
  const { native, control, store, text, onClear } = props;
  return (
    <Combobox store={store} onOptionSubmit={props.onChoose} classNames={classNames} offset={4} withinPortal>
      <Combobox.Target>
        <div className={onClear ? fields['with-button'] : undefined}>
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              autoComplete="off"
              {...native}
              {...control}
              type="text"
              role="combobox"
              className={[fields.input, native.className].filter(Boolean).join(' ')}
              value={text}
              onChange={(event) => {
                props.onText(event.target.value);
                store.openDropdown();
                store.resetSelectedOption();
              }}
              onClick={() => {
                store.openDropdown();
              }}
              onBlur={() => {
                props.onClose();
              }}
            />
          </Combobox.EventsTarget>
          {onClear && <IconButton icon="close" label={t('select.clear')} onClick={onClear} />}
        </div>
      </Combobox.Target>
      <Dropdown
        options={props.options}
        label={props.label}
        control={control}
        createLabel={props.createLabel}
      />
    </Combobox>
  );
}

/** The state of the list; of a list that is closed, no option is the one that the keys are at. */
function useListStore(): ComboboxStore {
  const store = useCombobox({
    onDropdownClose: () => {
      store.resetSelectedOption();
    },
  });
  return store;
}

export interface SearchSelectFieldProps<V extends string> extends FieldTexts, Native {
  readonly options: readonly ComboOption<V>[];
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  /** A button takes the choice back. */
  readonly isClearable?: boolean | undefined;
}

/** One of many things, found by typing part of it. */
export function SearchSelectField<V extends string>(props: SearchSelectFieldProps<V>) {
  const { texts, rest } = splitTexts(props);
  const { options, value, onChange, isClearable, ...native } = rest;
  const [typed, setTyped] = useState<string>();
  const store = useListStore();
  const chosen = options.find((option) => option.value === value);
  const close = (): void => {
    store.closeDropdown();
    setTyped(undefined);
  };
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <ComboInput
          native={native}
          control={control}
          label={texts.label}
          store={store}
          options={typed === undefined ? options : matching(options, typed)}
          text={typed ?? chosen?.label ?? ''}
          onText={setTyped}
          onChoose={(submitted) => {
            const option = options.find((each) => each.value === submitted);
            if (option) onChange(option.value);
            close();
          }}
          onClose={close}
          onClear={
            isClearable && value !== null
              ? () => {
                  onChange(null);
                  setTyped(undefined);
                }
              : undefined
          }
        />
      )}
    </FieldFrame>
  );
}

export interface ComboFieldProps<V extends string> extends FieldTexts, Native {
  readonly options: readonly ComboOption<V>[];
  /** What stands in the field: typed by hand or the label of what was chosen. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** An option was chosen. */
  readonly onChoose?: ((option: ComboOption<V>) => void) | undefined;
  /** The entry that makes something new of what was typed, such as “New place Graz …”. */
  readonly createLabel?: ((text: string) => string) | undefined;
  /** That entry was chosen. */
  readonly onCreate?: ((text: string) => void) | undefined;
}

/** A text that may be one of those suggested, or something new. */
export function ComboField<V extends string>(props: ComboFieldProps<V>) {
  const { texts, rest } = splitTexts(props);
  const { options, value, onChange, onChoose, createLabel, onCreate, ...native } = rest;
  const [isTyping, setTyping] = useState(false);
  const store = useListStore();
  const close = (): void => {
    store.closeDropdown();
    setTyping(false);
  };
  const choose = (submitted: string): void => {
    const option = options.find((each) => each.value === submitted);
    if (option) {
      onChange(option.label);
      onChoose?.(option);
    } else {
      onCreate?.(value.trim());
    }
    close();
  };
  const isNew = value.trim() !== '' && !options.some((option) => plain(option.label) === plain(value.trim()));
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <ComboInput
          native={native}
          control={control}
          label={texts.label}
          store={store}
          options={isTyping ? matching(options, value) : options}
          text={value}
          onText={(text) => {
            onChange(text);
            setTyping(true);
          }}
          onChoose={choose}
          onClose={close}
          createLabel={isNew ? createLabel?.(value.trim()) : undefined}
        />
      )}
    </FieldFrame>
  );
}
