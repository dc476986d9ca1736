/** What a command says while it works. Results are printed by the command itself, on stdout; this goes to stderr. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
}

/** `safe` makes one line harmless for whoever reads the stream, such as a runner that obeys commands in it. */
export function streamLog(
  stream: { write(text: string): unknown },
  safe: (line: string) => string = (line) => line,
): Log {
  const write = (text: string) => {
    for (const line of text.split('\n')) stream.write(`${safe(line)}\n`);
  };
  return {
    info: (text) => write(text),
    warn: (text) => write(`warning: ${text}`),
  };
}
