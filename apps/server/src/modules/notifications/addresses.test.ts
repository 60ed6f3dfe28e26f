import { describe, expect, test } from 'vitest';
import { isRefusedAddress, literalAddress } from './addresses.ts';

const refused: Readonly<Record<string, readonly string[]>> = {
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  'unique local': ['fc00::1', 'fd12:3456:789a::1'],
  'link-local, with the metadata of clouds': ['169.254.0.1', '169.254.169.254', 'fe80::1', 'febf::1'],
  'site-local, deprecated': ['fec0::1'],
  shared: ['100.64.0.1', '100.127.255.255'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  broadcast: ['255.255.255.255'],
  reserved: ['192.0.0.1', '240.0.0.1', '192.88.99.1', '4000::1', '5f00::1'],
  documentation: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  benchmarking: ['198.18.0.1', '198.19.255.255', '2001:2::1'],
  discard: ['100::1'],
  'IPv4 inside, mapped': ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:8.8.8.8'],
  'IPv4 inside, compatible': ['::127.0.0.1', '::7f00:1', '::8.8.8.8'],
  'IPv4 inside, translated': ['::ffff:0:127.0.0.1'],
  'IPv4 inside, NAT64': ['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '64:ff9b:1:ffff::a00:1'],
  'IPv4 inside, 6to4': ['2002:7f00:1::1', '2002:0808:0808::1'],
  'IPv4 inside, Teredo': ['2001:0:7f00:1::1'],
  'with a zone': ['fe80::1%eth0'],
  'what is no address': ['', 'localhost', '127.1', '0x7f.0.0.1', '1.2.3', '[::1]', '1.2.3.4.5'],
};

describe('addresses that nothing is sent to', () => {
  test.each(Object.entries(refused))('%s', (_kind, addresses) => {
    expect(addresses.filter((address) => !isRefusedAddress(address))).toEqual([]);
  });

  test.each([
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700::6810:84e5',
    '2a00:1450:4001:82a::200e',
  ])('%s is one of a public machine', (address) => {
    expect(isRefusedAddress(address)).toBe(false);
  });
});

describe('the address that a URL names', () => {
  test.each([
    ['https://127.0.0.1/', '127.0.0.1'],
    ['https://127.1/', '127.0.0.1'],
    ['https://2130706433/', '127.0.0.1'],
    ['https://0x7f000001/', '127.0.0.1'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://0177.0.0.01/', '127.0.0.1'],
    ['https://%31%32%37.0.0.1/', '127.0.0.1'],
    ['https://１２７.0.0.1/', '127.0.0.1'],
    ['https://127.0.0.1./', '127.0.0.1'],
    ['https://[::1]:9000/', '::1'],
    ['https://[0:0:0:0:0:ffff:127.0.0.1]/', '::ffff:7f00:1'],
  ])('%s', (url, address) => {
    expect(literalAddress(new URL(url))).toBe(address);
  });

  test.each(['https://hooks.slack.com/', 'https://localhost/', 'https://1.example/'])('none: %s', (url) => {
    expect(literalAddress(new URL(url))).toBeUndefined();
  });
});
