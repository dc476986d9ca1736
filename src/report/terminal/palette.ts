/** Colours carry no meaning of their own: every coloured word also says what it means. */
export interface Palette {
  bold: (text: string) => string;
  dim: (text: string) => string;
  red: (text: string) => string;
  yellow: (text: string) => string;
  green: (text: string) => string;
}

const RESET = '\u001b[0m';

export function paletteOf(color: boolean): Palette {
  const sgr = (code: number) => (text: string) =>
    color && text !== '' ? `\u001b[${code}m${text}${RESET}` : text;
  return { bold: sgr(1), dim: sgr(2), red: sgr(31), yellow: sgr(33), green: sgr(32) };
}
