/** Header in which our own HTTP side states who asks, from the connection and the trusted proxies; a client's own is dropped. */
export const CLIENT_ADDRESS_HEADER = 'x-goodpayer-client-address';
