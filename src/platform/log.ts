/** What a command says while it works. Results are printed by the command itself, on stdout; this goes to stderr. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
}

export function streamLog(stream: { write(text: string): unknown }): Log {
  return {
    info: (text) => void stream.write(`${text}\n`),
    warn: (text) => void stream.write(`warning: ${text}\n`),
  };
}
