declare global {
  /** Where react-remove-scroll, which keeps the page still under a dialog, looks for the nonce of its style element. */
  var __webpack_nonce__: string | undefined;
}

/** The nonce with which this page may add style elements, made by the server anew each time that it sends the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

globalThis.__webpack_nonce__ = nonce;

/** The nonce for style elements that libraries add: the content security policy refuses those without it. */
export const styleNonce = (): string => nonce;
