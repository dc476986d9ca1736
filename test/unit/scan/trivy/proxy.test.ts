import { expect, test } from '@jest/globals';
import { proxyFor } from '../../../../src/scan/trivy/proxy.ts';

const release = 'https://github.com/aquasecurity/trivy';
const proxy = { HTTPS_PROXY: 'http://proxy.example:3128' };
const used = (env: NodeJS.ProcessEnv, url: string) => proxyFor(new URL(url), env)?.href;

test.each<[string, NodeJS.ProcessEnv, string?]>([
  ['named in capitals', proxy],
  ['named in small letters', { https_proxy: proxy.HTTPS_PROXY }],
  ['named without a scheme', { HTTPS_PROXY: 'proxy.example:3128' }],
  [
    'named in small letters before capitals',
    { ...proxy, https_proxy: 'http://proxy.example:3128' },
  ],
  ['for plain HTTP', { HTTP_PROXY: proxy.HTTPS_PROXY }, 'http://github.com/'],
  ['when others are excepted', { ...proxy, NO_PROXY: 'hub.com,notgithub.com, github.com.example' }],
  ['when another port is excepted', { ...proxy, NO_PROXY: 'github.com:8443' }],
  ['when nothing is excepted', { ...proxy, NO_PROXY: ',' }],
])('a proxy is used %s', (_, env, url = release) => {
  expect(used(env, url)).toBe('http://proxy.example:3128/');
});

test.each<[string, NodeJS.ProcessEnv, string?]>([
  ['where none is named', {}],
  ['where an empty one is named', { HTTPS_PROXY: '' }],
  ['of another scheme', { HTTP_PROXY: 'http://proxy.example:3128' }],
  ['where the host is excepted', { ...proxy, NO_PROXY: 'example.org, GitHub.com' }],
  ['where the domain is excepted', { ...proxy, no_proxy: '.com' }],
  ['where the domain is excepted with a star', { ...proxy, NO_PROXY: '*.com' }],
  ['where the port is excepted', { ...proxy, NO_PROXY: 'github.com:443' }],
  ['where everything is excepted', { ...proxy, NO_PROXY: '*' }],
  ['to this machine by number', proxy, 'https://127.0.0.1:8080/'],
  ['to this machine by name', proxy, 'https://localhost/'],
  ['to this machine by IPv6', proxy, 'https://[::1]/'],
])('no proxy is used %s', (_, env, url = release) => {
  expect(used(env, url)).toBeUndefined();
});

test('what is no address is refused without its password', () => {
  const env = { HTTPS_PROXY: 'http://me:hunter22@:x' };
  expect(() => used(env, release)).toThrow(/^HTTPS_PROXY is not an address$/);
});
