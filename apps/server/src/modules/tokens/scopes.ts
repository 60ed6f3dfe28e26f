/** What can be written after `--scope`, for people. */
export const scopeHelp =
  'configs:read, configs:write (which includes read), each optionally for names with a prefix ' +
  '(configs:read:app_*), and metrics:read';

const scopeForm = /^(?:configs:(?:read|write)(?::[A-Za-z0-9_]{1,128}\*)?|metrics:read)$/;

/** Whether `text` is a scope that a token may have. */
export function isScope(text: string): boolean {
  return scopeForm.test(text);
}
