import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeKey } from '../../../ui/day-mark.tsx';
import { dayTypeStyle, type DayTypeLook } from '../../../ui/day-type-style.ts';
import { FieldGroup, TextField } from '../../../ui/field.tsx';
import styles from './colour-field.module.css';
import { isColour, palette } from './draft.ts';
import type en from './texts/en.ts';

/** The names of the colours of the palette, in its order. */
const names: readonly (keyof (typeof en)['colours'])[] = [
  'blue',
  'teal',
  'yellow',
  'lilac',
  'red',
  'steel',
  'green',
  'olive',
  'pink',
  'ochre',
  'orange',
  'slate',
  'mist',
  'violet',
  'grey',
];

export interface ColourFieldProps {
  /** The type as the form has it; its colour may not be one yet. */
  readonly type: DayTypeLook;
  /** Another type that has this colour. */
  readonly sameAs: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (colour: string) => void;
}

/** The colour of a day type: one of a palette, or any; with how it looks in both themes. */
export function ColourField({ type, sameAs, error, onChange }: ColourFieldProps) {
  const { t } = useTranslation('policies');
  return (
    <FieldGroup
      label={t('dayTypes.colour')}
      hint={sameAs && t('dayTypes.colourTaken', { name: sameAs })}
      isFull
    >
      <Palette type={type} onChange={onChange} />
      <div className={styles.line}>
        <TextField
          label={t('dayTypes.otherColour')}
          hint={t('dayTypes.otherColourHint')}
          error={error}
          isMono
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
          value={type.colour}
          onChange={(event) => {
            onChange(event.target.value.trim().toLowerCase());
          }}
        />
        <Previews type={type} />
      </div>
    </FieldGroup>
  );
}

function Palette({ type, onChange }: Pick<ColourFieldProps, 'type' | 'onChange'>) {
  const { t } = useTranslation('policies');
  const group = useId();
  return (
    <div className={styles.palette}>
      {palette.map((colour, index) => (
        <label key={colour} className={styles.swatch}>
          <input
            type="radio"
            className="sr"
            name={group}
            value={colour}
            checked={type.colour.toLowerCase() === colour}
            onChange={() => {
              onChange(colour);
            }}
          />
          <TypeKey type={{ ...type, colour }} size="lg" />
          <span className="sr">{t(`dayTypes.colours.${names[index] ?? 'grey'}`)}</span>
        </label>
      ))}
    </div>
  );
}

/** A tile and a cell of a type in both themes, whatever that of the page is. */
function Previews({ type }: { readonly type: DayTypeLook }) {
  const { t } = useTranslation('policies');
  const shown = isColour(type.colour) ? type : { ...type, colour: '' };
  const looks = dayTypeStyle(shown);
  return (
    <div className={styles.previews} role="group" aria-label={t('dayTypes.preview')}>
      {(['light', 'dark'] as const).map((theme) => (
        <div key={theme} className={styles[theme]}>
          <span className="xs">{t(`dayTypes.${theme}`)}</span>
          <TypeKey type={shown} size="lg" />
          <span className={`${styles.cell ?? ''} ${looks.className}`} style={looks.style}>
            {type.label.trim() || t('dayTypes.new')}
          </span>
        </div>
      ))}
    </div>
  );
}
