// The texts that the first screen needs, in one file: several cost a slow device more than their bytes.
export { default as app } from '../texts/en.ts';
export { default as ui } from '../../ui/texts/en.ts';
export { default as ledger } from '../../features/ledger/texts/en.ts';
