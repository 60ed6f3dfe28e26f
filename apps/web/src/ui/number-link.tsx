import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import styles from './number-link.module.css';

function Anchor({ className, ...rest }: ComponentPropsWithRef<'a'>) {
  return <a {...rest} className={[styles.number, className].filter(Boolean).join(' ')} />;
}

/** A figure that leads to exactly the days behind it; `to`, `params` and `search` as the router knows them. */
export const NumberLink = createLink(Anchor);
