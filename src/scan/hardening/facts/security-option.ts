/** `security_opt` entries and capability names, in every spelling the engine takes. */

/** The value of `NAME=VALUE` or `NAME:VALUE` (`''` for `NAME` alone), undefined for another option. */
export function optionValue(option: string, name: string): string | undefined {
  const trimmed = option.trim();
  if (!trimmed.startsWith(name)) return undefined;
  const rest = trimmed.slice(name.length);
  if (rest === '') return '';
  return rest.startsWith('=') || rest.startsWith(':') ? rest.slice(1) : undefined;
}

/** Upper case, without CAP_. */
export function capabilityName(text: string): string {
  return text.trim().toUpperCase().replace(/^CAP_/, '');
}
