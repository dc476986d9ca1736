/**
 * Typed access to environment variables. A bad value throws at start, naming the variable, its value
 * and what is allowed: a service that runs with a guess is harder to find than one that does not start.
 */
export function settingsFrom(env) {
  const read = (name, fallback) =>
    env[name] === undefined || env[name] === '' ? fallback : env[name];
  const reject = (name, allowed) => {
    throw new Error(`${name} is ${JSON.stringify(env[name])}; set it to ${allowed}`);
  };

  return {
    text: (name, fallback) => read(name, fallback),

    integer(name, fallback, { min, max }) {
      const value = Number(read(name, fallback));
      const isValid = Number.isInteger(value) && value >= min && value <= max;
      return isValid ? value : reject(name, `a whole number from ${min} to ${max}`);
    },

    oneOf(name, fallback, allowed) {
      const value = read(name, fallback);
      return allowed.includes(value) ? value : reject(name, `one of ${allowed.join(', ')}`);
    },

    list: (name) =>
      read(name, '')
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),

    /** The origin of an http:// URL, without a trailing slash. */
    httpOrigin(name, fallback) {
      const url = URL.parse(read(name, fallback));
      return url?.protocol === 'http:' ? url.origin : reject(name, 'an http:// URL');
    },

    timeoutMs(name, fallback) {
      return this.integer(name, fallback, { min: 1, max: 60_000 });
    },
  };
}
