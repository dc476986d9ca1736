import { readFileSync } from 'node:fs';

const FILES = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/app.js': ['app.js', 'text/javascript; charset=utf-8'],
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
};

// The page loads its own four files and talks to its own server; nothing else is allowed.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Routes for the static files, read once at start: the list is fixed, so no path ever reaches the disk. */
export function pageRoutes() {
  return Object.fromEntries(
    Object.entries(FILES).map(([path, [file, type]]) => {
      const reply = {
        status: 200,
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'referrer-policy': 'no-referrer',
        },
        body: readFileSync(new URL(`public/${file}`, import.meta.url), 'utf8'),
      };
      return [path, { GET: () => reply }];
    }),
  );
}
