// How the page of the API description looks: light or dark as the browser is set, with a contrast of 4.5 to 1. The
// library has both looks, but chooses the light one, and lacks contrast in each.

/** The library's dark look hangs on a class, which only a script can set. Its policy allows scripts from files alone. */
const script = `const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
follow();
dark.addEventListener('change', follow);
`;

const style = `
/* Before the script has run, nothing flashes up. */
@media (prefers-color-scheme: dark) {
  html, body { background: #1c2022; color-scheme: dark; }
}
html.dark-mode body { background: #1c2022; }

html:not(.dark-mode) .swagger-ui {
  .info a, .info .title .url, a.link { color: #1b5fae; }
  .info .title small { background: #59606e; }
  .info .title small.version-stamp { background: #47700a; }
  .btn.authorize { border-color: #1f6a47; color: #1f6a47; }
  .btn.authorize svg { color: #1f6a47; }
  .btn.cancel { border-color: #b3261e; color: #b3261e; }
  .btn.execute { border-color: #1b5fae; background-color: #1b5fae; }
  .opblock.opblock-post .opblock-summary-method { background: #1f7a4d; }
  .opblock.opblock-get .opblock-summary-method { background: #1b5fae; }
  .opblock.opblock-put .opblock-summary-method { background: #9a5800; }
  .opblock.opblock-patch .opblock-summary-method { background: #0b6f71; }
  .opblock.opblock-delete .opblock-summary-method { background: #b3261e; }
  .parameter__name.required span, .parameter__name.required::after { color: #b3261e; }
  .download-contents { background: #59606e; }
  .json-schema-2020-12-expand-deep-button { color: #505050; }
}

html.dark-mode .swagger-ui {
  .btn.cancel, .opblock .opblock-section-header .try-out__btn.cancel { border-color: #ffa08f; color: #ffa08f; }
  .opblock.opblock-put .opblock-section-header { background: #3a291e; }
  .parameter__name.required span, .parameter__name.required::after { color: #ffa08f; }
  .response-col_description .headers .header-col { color: #e4e6e6; }
  .expand-operation { color: #b7bcbf; }
}

/* No answer has links to other requests; on a phone their column would not fit. */
.swagger-ui .response-col_links { display: none; }

/* Numbers in examples: the library writes their colour on each. */
.swagger-ui .microlight span[style*='rgb(211, 99, 99)'] { color: #f2a2a2 !important; }
`;

/** What the library adds to its page, as files of this server. */
export const apiPageTheme = {
  title: 'Worklog API',
  css: [{ filename: 'worklog.css', content: style }],
  js: [{ filename: 'worklog.js', content: script }],
};
