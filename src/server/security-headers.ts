/**
 * Powers over a device that no page of ours needs. Only names Chromium knows on every system: it complains about others
 * in its console. Copying a number (clipboard-write) stays a help and stays on.
 */
const POWERS_OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Two years, our own host only: the city's other hosts are not ours to bind (RFC 6797). */
const STRICT_TRANSPORT = 'max-age=63072000';

/** Headers of every answer beside its Content-Security-Policy. */
const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  // No address leaves our host: people's questions stand in it. `no-referrer` would go too far: browsers then send
  // `Origin: null` with a form (Fetch, "append a request Origin header") and no form could prove where it comes from.
  'referrer-policy': 'same-origin',
  'permissions-policy': ['geolocation=(self)', ...POWERS_OFF.map((power) => `${power}=()`)].join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // For browsers that do not know frame-ancestors.
  'x-frame-options': 'DENY',
};

/**
 * Headers that belong on every answer.
 * @param secure whether the person's browser speaks https with us, by the word of a trusted proxy
 */
export const securityHeaders = (secure: boolean): Readonly<Record<string, string>> =>
  secure ? { ...HEADERS, 'strict-transport-security': STRICT_TRANSPORT } : HEADERS;
