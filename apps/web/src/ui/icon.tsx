import type { CSSProperties } from 'react';
import styles from './icon.module.css';

/** Outlines on a grid of 20 by 20. */
const paths = {
  audit: 'M10 2.5 16.5 5v5c0 4-3 6.5-6.5 7.7C6.5 16.5 3.5 14 3.5 10V5zM7.2 10l2 2 3.6-4',
  calendar:
    'M4.8 4h10.4a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H4.8a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM2.8 8.2h14.4M6.8 2.2v3M13.2 2.2v3',
  check: 'm4 10.5 4 4 8-9',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6v4.2l2.8 1.6',
  close: 'm5 5 10 10M15 5 5 15',
  config: 'M7.5 3C5 3 6.5 9 3.5 10c3 1 1.5 7 4 7M12.5 3c2.5 0 1 6 4 7-3 1-1.5 7-4 7',
  copy: 'M8 7h7.5a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM4 13H3.5V4.5a1 1 0 0 1 1-1H13V4',
  device:
    'M4 4h12a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 16 14H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 4zM7 17h6',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  edit: 'M3.5 16.5v-3l9-9 3 3-9 9zM10.8 6.2l3 3',
  eye: 'M2 10c2-3.5 4.8-5.2 8-5.2s6 1.7 8 5.2c-2 3.5-4.8 5.2-8 5.2S4 13.5 2 10zM10 7.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8z',
  'eye-off':
    'M3 3l14 14M8 5a9 9 0 0 1 2-.2c3.2 0 6 1.7 8 5.2-.7 1.2-1.5 2.2-2.4 3M12.8 14.8a9 9 0 0 1-2.8.4c-3.2 0-6-1.7-8-5.2.8-1.5 1.8-2.6 2.9-3.4M8.3 8.3a2.4 2.4 0 0 0 3.4 3.4',
  history: 'M3.2 8A7 7 0 1 1 3 11M3 4.5V8h3.5M10 6.5v3.7l2.5 1.5',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 9v5M10 6.3v.1',
  left: 'm12 4.5-5.5 5.5 5.5 5.5',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  lock: 'M6 9h8a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 14 17H6a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 6 9zM7 9V6.5a3 3 0 0 1 6 0V9',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  more: 'M4.5 9.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6zM10 9.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6zM15.5 9.2a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6z',
  note: 'M4 4h12v9l-3.5 3.5H4zM7 8h6M7 11h4',
  offline:
    'M2.5 3 17 17.5M4 10.5c1-1 2-1.7 3.3-2.1M2 7.5a11 11 0 0 1 3-2M9 5a11 11 0 0 1 9 2.5M12 8.5c1.5.3 2.9 1 4 2M7.5 13.5a4 4 0 0 1 4-.7M10 15.4a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2z',
  people:
    'M7.5 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM2 16.5c.5-3.5 3-4.8 5.5-4.8s5 1.3 5.5 4.8M13 4.3a3 3 0 0 1 0 5.4M15 12.3c1.6.6 2.7 2 3 4.2',
  place:
    'M10 17.5c-3.6-3.8-5.5-6.6-5.5-9.3a5.5 5.5 0 0 1 11 0c0 2.7-1.9 5.5-5.5 9.3zM10 6.2a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  plus: 'M10 4v12M4 10h12',
  policy: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.8 10h5M7.8 13.2h5',
  print: 'M6 7V3h8v4M6 14H3.5V8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5V14H14M6 11.5h8V17H6z',
  refresh: 'M16.5 8.5A7 7 0 0 0 4 7M3.5 3.5V7.5h4M3.5 11.5A7 7 0 0 0 16 13M16.5 16.5V12.5h-4',
  right: 'm8 4.5 5.5 5.5L8 15.5',
  rule: 'M3.2 14.5a7.2 7.2 0 1 1 13.6 0M10 12.2l3.2-4M10 11.7a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13.2 13.2l3.8 3.8',
  settings:
    'M3 6h7M14 6h3M12 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM3 14h3M10 14h7M8 12a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  'sign-out': 'M12 3.5H5v13h7M8.5 10H17M14 7l3 3-3 3',
  summary: 'M3 17h14M5 14V9M10 14V4M15 14v-3.5',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4',
  today: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4zM6.8 10.2l2.3 2.3 4.2-4.8',
  trash: 'M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.8 11h8.4l.8-11M8.3 8.5l.3 5M11.7 8.5l-.3 5',
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h8a4.5 4.5 0 0 1 0 9H8',
  upload: 'M10 13V3.5M6 7l4-4 4 4M3.5 16.5h13',
  warn: 'M10 3 1.8 16.8h16.4zM10 8v4M10 14.4v.1',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

export interface IconProps {
  readonly name: IconName;
  /** 18 px, or 14 px for the inside of buttons and tags. */
  readonly size?: 'md' | 'sm' | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
}

/** A drawing beside a word; it says nothing by itself and is not read out. */
export function Icon({ name, size = 'md', className, style }: IconProps) {
  const classes = [styles.icon, size === 'sm' ? styles.sm : '', className ?? ''].join(' ');
  return (
    <svg className={classes} style={style} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
