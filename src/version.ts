/** The same as in package.json; a contract test says so. Read here, `--version` needs no file. */
export const VERSION = '0.1.0';
