/**
 * Takes out of a text what is or looks like a secret, before anything of it is kept. It is generous: a word too many that is
 * masked costs nothing.
 */
import { maskSecrets } from '../../records/text.ts';
import { KNOWN_TOKENS, PRIVATE_KEY, URL_USER } from '../../records/secret-shapes.ts';
import { isSecretName } from '../secrets.ts';

export const MASKED = '***';

/** `NAME=`, `"name": `, `--name=`: what follows is looked at only where the name is that of a secret. */
const ASSIGNMENT = /(?<![\w.-])-{0,2}([A-Za-z_][\w.-]{0,200})["']?[ \t]*[=:][ \t]*/g;
/** `--requirepass hunter2`, `"--token", "abc"` */
const OPTION = /(?<![\w.-])-{1,2}([A-Za-z_][\w.-]{0,200})(?:["'][ \t]*,[ \t]*|[ \t]+)(?!["']?-)/g;
/** Dockerfiles may say `ENV NAME value`, and mean the rest of the line, and of those that continue it. */
const INSTRUCTION =
  /^([ \t]*(?:ENV|ARG|LABEL)[ \t]+([A-Za-z_][\w.-]{0,200})[ \t]+)(?=\S)((?:.*\\\r?\n)*.*)$/gim;
/** What a shell takes for one word; after a quote that nothing closes, the rest of the line, unless only brackets are left. */
const VALUE =
  /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|[^\s"'\\])*(?:["'\\](?![\s"'\])};,]*$).*)?/my;

const CREDENTIALS = /\b(bearer|basic)[ \t]+[^\s"']+/gi;
const AUTHORIZATION =
  /\b(authorization["']?[ \t]*[:=][ \t]*["']?(?:(?:bearer|basic|token|digest|apikey)[ \t]+)?)(?!(?:bearer|basic)[ \t])[^\s"'*][^"'\r\n]*/gi;
/** `-u name:password`, as curl takes it; `1000:1000` is a user and a group. */
const USER =
  /(?<![\w-])(-u|--user|--proxy-user)((?:[ \t=]+|["'][ \t]*,[ \t]*)?["']?)(?!\d+:\d+(?!\S))([^\s:"'=]{1,200}:)[^\s"']+/g;
/** An option's value may stand in the next word, or in the same. */
const APART = `(?:["'][ \\t]*,[ \\t]*|[ \\t]+)?`;
const WORD = `(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s"',\\]]+)`;
/** Programs that name their password by a letter: `mysql -phunter2`, `["redis-cli", "-a", "sesame"]`. After a lone `-p` mysql asks. */
const LETTERS = [
  { program: '(?:mysql|mariadb)[a-z-]*', option: '-p', isJoined: true },
  { program: 'sshpass', option: '-p', isJoined: false },
  { program: 'redis-cli', option: '-a', isJoined: false },
].map(({ program, option, isJoined }) => ({
  option,
  isJoined,
  isProgram: new RegExp(`^${program}$`),
  inText: new RegExp(
    `((?<![\\w.-])${program}(?![\\w.])[^\\n;|&]{0,300}?[\\s"']${option}${isJoined ? '' : APART})${WORD}`,
    'g',
  ),
}));
/** A line of a .netrc file. */
const NETRC = /\b(login[ \t]+\S{1,200}[ \t]+password[ \t]+)[^\s"']+/gi;
const KEY_BLOCK = new RegExp(`${PRIVATE_KEY.source}[\\s\\S]*?(?:-----END [A-Z ]*-----|$)`, 'g');
const TOKEN = new RegExp(`${KNOWN_TOKENS.source}[\\w.-]*`, 'g');

/** As many lines as before, so that a diff of masked texts tells of the right lines. */
export function maskText(text: string, secrets: Iterable<string>): string {
  const known = LETTERS.reduce(
    (done, { inText }) => done.replace(inText, `$1${MASKED}`),
    maskSecrets(text, secrets),
  )
    .replace(KEY_BLOCK, masked)
    .replace(TOKEN, MASKED)
    .replace(URL_USER, `$1${MASKED}@`)
    .replace(CREDENTIALS, `$1 ${MASKED}`)
    .replace(AUTHORIZATION, `$1${MASKED}`)
    .replace(USER, `$1$2$3${MASKED}`)
    .replace(NETRC, `$1${MASKED}`)
    .replace(INSTRUCTION, (line: string, start: string, name: string, value: string) =>
      isSecret(name) ? start + masked(value) : line,
    );
  return [ASSIGNMENT, OPTION].reduce(maskAfter, known);
}

/** The words of a command: the one after a secret's option is masked whole. */
export function maskWords(words: readonly string[], secrets: Iterable<string>): string[] {
  const all = [...secrets];
  const program = words[0]?.split('/').at(-1) ?? '';
  const letter = LETTERS.find(({ isProgram }) => isProgram.test(program));
  return words.map((word, index) => {
    const option = words[index - 1] ?? '';
    if (letter && word.startsWith(letter.option) && word !== letter.option) {
      return letter.option + MASKED;
    }
    if (letter && !letter.isJoined && option === letter.option) return MASKED;
    const name = /^-{1,2}([A-Za-z_][\w.-]*)$/.exec(option)?.[1];
    if (name !== undefined && isSecret(name)) return MASKED;
    const known = maskText(word, all);
    // Only beside its option the word is seen for what it is.
    return TAKES_USER.test(option)
      ? maskText(`${option} ${known}`, []).slice(option.length + 1)
      : known;
  });
}

const TAKES_USER = /^(?:-u|--user|--proxy-user)$/;

function maskAfter(text: string, pattern: RegExp): string {
  let done = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    // Within a value that is masked already.
    if (match.index < from || !isSecret(match[1] ?? '')) continue;
    VALUE.lastIndex = end;
    const [value = ''] = VALUE.exec(text) ?? [];
    done += text.slice(from, end) + (value === '' ? '' : masked(value));
    from = end + value.length;
  }
  return done + text.slice(from);
}

function masked(value: string): string {
  return MASKED + '\n'.repeat(value.split('\n').length - 1);
}

/** More than what makes a value a secret wherever it stands: here a name too many does no harm. */
const RATHER_SECRET = /(?:^|_)(?:key|pwd|sig|signature)$/i;

/** Options are written with dashes where variables have underscores. */
function isSecret(name: string): boolean {
  const plain = name.replace(/[.-]/g, '_');
  return isSecretName(plain) || RATHER_SECRET.test(plain);
}
