/** An address pattern of the page, such as `/calendar/$period`, and whether one has to be signed in to see it. */
export interface PageRoute {
  readonly path: string;
  readonly isOpen: boolean;
}
export const pageRoutes: readonly PageRoute[];
