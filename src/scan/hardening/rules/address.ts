/** Host addresses of published ports, in any spelling of IPv4 and IPv6. */

/** Every interface: nothing, 0.0.0.0, :: and their longer spellings. */
export function isWildcard(address: string): boolean {
  return /^(?:|[0.]+|[0:]+|::ffff:[0.:]+)$/i.test(address);
}

export function isLoopback(address: string): boolean {
  return (
    /^(?:127\.|::ffff:127\.)/i.test(address) ||
    /^[0:]*:0*1$/.test(address) ||
    address === 'localhost'
  );
}
