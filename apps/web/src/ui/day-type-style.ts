import { builtInDayTypes, readyDayTypes, type DayType } from '@worklog/domain/day-types';
import { useCallback, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { deriveColours } from './day-type-colours.ts';
import type { GlyphName } from './glyph.tsx';
import styles from './day-type-style.module.css';
import type texts from './texts/en.ts';

/** What is needed of a day type to draw it. */
export type DayTypeLook = Pick<DayType, 'id' | 'label' | 'colour'>;

/** What an element gets so that it and all in it know `--solid --on --tint --edge --ink`. */
export interface DayTypeStyle {
  readonly className: string;
  readonly style: CSSProperties | undefined;
}

/** The tokens of those types that have their own, as long as nobody gave them another colour. */
const tokenOf: Readonly<Record<string, string>> = {
  office: 'office',
  remote: 'remote',
  vacation: 'vacation',
  holiday: 'holiday',
  sick: 'sick',
  travel: 'travel',
  training: 'training',
  medical: 'care',
  care: 'care',
  other: 'other',
};

const usualTypes = new Map([...builtInDayTypes, ...readyDayTypes].map((type) => [type.id, type]));

const derived = new Map<string, DayTypeStyle>();

function derive(colour: string): DayTypeStyle {
  const known = derived.get(colour);
  if (known) return known;
  const pairs = Object.entries(deriveColours(colour)) as [string, readonly [string, string]][];
  const properties = pairs.map(([name, [light, dark]]) => [`--${name}`, `light-dark(${light}, ${dark})`]);
  const made = { className: '', style: Object.fromEntries(properties) as CSSProperties };
  derived.set(colour, made);
  return made;
}

/** How a day type is coloured: by its tokens, or by what is made of its own colour. */
export function dayTypeStyle(type: DayTypeLook): DayTypeStyle {
  const token = tokenOf[type.id];
  const usual = usualTypes.get(type.id)?.colour;
  if (token && (usual === undefined || usual === type.colour.toLowerCase())) {
    return { className: styles[token] ?? '', style: undefined };
  }
  return /^#[0-9a-f]{6}$/i.test(type.colour) ? derive(type.colour.toLowerCase()) : noTypeStyle;
}

/** How something is coloured that is no day: grey. */
const noTypeStyle: DayTypeStyle = { className: styles.none ?? '', style: undefined };

type NamedType = keyof (typeof texts)['dayType'];

/** Whether a type still has the name it came with, which the page knows in each language. */
function hasUsualName(type: DayTypeLook): type is DayTypeLook & { readonly id: NamedType } {
  return usualTypes.get(type.id)?.label === type.label;
}

const glyphs: Readonly<Record<string, GlyphName>> = {
  office: 'building',
  remote: 'house',
  vacation: 'sun',
  holiday: 'star',
  sick: 'cross',
  travel: 'arrow',
  conference: 'speech',
  training: 'cap',
  parental: 'ring',
  personal: 'person',
  medical: 'heart',
  care: 'heart',
  jury_duty: 'gavel',
  overtime_compensation: 'clock',
  personal_holiday: 'moon',
  other: 'diamond',
};

/** The shape of a day type; of one that an organisation made, the first letter of its label. */
export function glyphOf(type: DayTypeLook): GlyphName | { readonly letter: string } {
  const [letter] = type.label;
  return glyphs[type.id] ?? (letter ? { letter: letter.toLocaleUpperCase() } : 'diamond');
}

/** Gives the name of a day type in the language of the page; a name that an administrator chose stays as it is. */
export function useTypeLabel(): (type: DayTypeLook) => string {
  const { t } = useTranslation('ui');
  return useCallback((type: DayTypeLook) => (hasUsualName(type) ? t(`dayType.${type.id}`) : type.label), [t]);
}
