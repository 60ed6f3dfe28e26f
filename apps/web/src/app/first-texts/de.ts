// The texts that the first screen needs, in one file: several cost a slow device more than their bytes.
export { default as app } from '../texts/de.ts';
export { default as ui } from '../../ui/texts/de.ts';
export { default as ledger } from '../../features/ledger/texts/de.ts';
