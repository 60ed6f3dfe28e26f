/** Any JSON value. Objects that were read have no prototype, so `__proto__` and `constructor` are keys like any other. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
