/**
 * What Chromium's names of network errors say about a request (net/base/net_error_list.h). The question is whether any of it may have left: a name
 * that an established connection can end with says nothing about that. ENETDOWN is ERR_INTERNET_DISCONNECTED and EHOSTUNREACH, ENETUNREACH
 * are ERR_ADDRESS_UNREACHABLE on a read as well as on a connect (net/base/net_errors_posix.cc), so neither is among these.
 */
import { TransportError, type TransportEnd } from '../provider/http/transport.ts'

/** Names that come before there is a connection, and from nowhere else. */
const unreached: ReadonlySet<string> = new Set([
  'ERR_NAME_NOT_RESOLVED', 'ERR_NAME_RESOLUTION_FAILED', 'ERR_ICANN_NAME_COLLISION',
  'ERR_DNS_TIMED_OUT', 'ERR_DNS_SERVER_FAILED', 'ERR_DNS_MALFORMED_RESPONSE', 'ERR_DNS_NO_MATCHING_SUPPORTED_ALPN',
  'ERR_CONNECTION_REFUSED', 'ERR_CONNECTION_TIMED_OUT',
  'ERR_PROXY_CONNECTION_FAILED', 'ERR_SOCKS_CONNECTION_FAILED', 'ERR_SOCKS_CONNECTION_HOST_UNREACHABLE',
  'ERR_MANDATORY_PROXY_CONFIGURATION_FAILED', 'ERR_PAC_SCRIPT_FAILED', 'ERR_PAC_SCRIPT_TERMINATED', 'ERR_NO_SUPPORTED_PROXIES', 'ERR_PROXY_CERTIFICATE_INVALID',
  'ERR_UNSAFE_PORT', 'ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_ADMINISTRATOR', 'ERR_NETWORK_ACCESS_DENIED',
])
/** The proxy asks for credentials, by a scheme that Chromium has no answer to; by HTTP's definition it has passed nothing on. */
const proxyLogin: ReadonlySet<string> = new Set(['ERR_PROXY_AUTH_UNSUPPORTED', 'ERR_PROXY_AUTH_REQUESTED', 'ERR_PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION'])
/** The same asked for where the system knows of no proxy, or within a tunnel: the whole request has gone to whoever that is. */
const unknownProxy = 'ERR_UNEXPECTED_PROXY_AUTH'
/**
 * The handshake ends before the request is written. Not so with refused client certificates, of which TLS 1.3 tells later, nor with
 * ERR_CERT_DATABASE_CHANGED, which ends connections in use.
 */
const insecure: ReadonlySet<string> = new Set([
  'ERR_CERT_COMMON_NAME_INVALID', 'ERR_CERT_DATE_INVALID', 'ERR_CERT_AUTHORITY_INVALID', 'ERR_CERT_CONTAINS_ERRORS', 'ERR_CERT_NO_REVOCATION_MECHANISM',
  'ERR_CERT_UNABLE_TO_CHECK_REVOCATION', 'ERR_CERT_REVOKED', 'ERR_CERT_INVALID', 'ERR_CERT_WEAK_SIGNATURE_ALGORITHM', 'ERR_CERT_NON_UNIQUE_NAME',
  'ERR_CERT_WEAK_KEY', 'ERR_CERT_NAME_CONSTRAINT_VIOLATION', 'ERR_CERT_VALIDITY_TOO_LONG', 'ERR_CERT_SYMANTEC_LEGACY', 'ERR_CERT_KNOWN_INTERCEPTION_BLOCKED',
  'ERR_CERT_SELF_SIGNED_LOCAL_NETWORK', 'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED', 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
  'ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN', 'ERR_SSL_UNRECOGNIZED_NAME_ALERT',
])

/** @param isAsked whether a proxy has asked for a name and a password meanwhile, which nobody could give */
export function endOf(error: Error, isAsked: boolean): TransportError {
  const name = /\bERR_[A-Z0-9_]+/.exec(error.message)?.[0] ?? 'ERR_FAILED'
  return new TransportError(kindOf(name, isAsked), name)
}

function kindOf(name: string, isAsked: boolean): TransportEnd {
  if (name === 'ERR_TUNNEL_CONNECTION_FAILED') return isAsked ? 'proxy-login' : 'proxy-refused'
  if (proxyLogin.has(name)) return 'proxy-login'
  if (name === unknownProxy) return 'stranger'
  if (insecure.has(name)) return 'insecure'
  if (unreached.has(name)) return 'unreached'
  return name === 'ERR_TIMED_OUT' ? 'silent' : 'broken'
}
