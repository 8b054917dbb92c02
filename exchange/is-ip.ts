const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** The longest, `0000:0000:0000:0000:0000:ffff:255.255.255.255`. */
const LONGEST = 45;

/** Is this an IPv4 or an IPv6 address, without port and brackets? */
export function isIp(text: string): boolean {
  if (text.length > LONGEST) return false;
  return IPV4.test(text) || (/^[\da-f:.]*$/i.test(text) && URL.canParse(`http://[${text}]/`));
}
