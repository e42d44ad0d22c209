// @ts-check

/**
 * Lambert azimuthal equal-area on the GRS 80 ellipsoid (Snyder 1987, eq. 3-11 to 3-13, 24-2), the
 * projection method of EPSG:3035. Written out here because the insets need it about nine further
 * centres, and because V8 computes sines alike on every machine: the same input gives the same file.
 */

const A = 6378137;
const F = 1 / 298.257222101;
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const RADIANS = Math.PI / 180;

/** @param {number} sin sine of the geodetic latitude */
const authalic = (sin) =>
  (1 - E2) * (sin / (1 - E2 * sin * sin) - (1 / (2 * E)) * Math.log((1 - E * sin) / (1 + E * sin)));

const QP = authalic(1);

/** @param {number} sin sine of the geodetic latitude; returns the authalic latitude in radians */
const beta = (sin) => Math.asin(Math.max(-1, Math.min(1, authalic(sin) / QP)));

/**
 * @param {number} longitude degrees of the centre
 * @param {number} latitude degrees of the centre
 * @param {number} [falseEasting] metres
 * @param {number} [falseNorthing] metres
 * @returns {(point: readonly number[]) => [easting: number, northing: number]} degrees to metres
 */
export function equalArea(longitude, latitude, falseEasting = 0, falseNorthing = 0) {
  const sin0 = Math.sin(latitude * RADIANS);
  const beta0 = beta(sin0);
  const [sinB0, cosB0] = [Math.sin(beta0), Math.cos(beta0)];
  const rq = A * Math.sqrt(QP / 2);
  const d = (A * Math.cos(latitude * RADIANS)) / Math.sqrt(1 - E2 * sin0 * sin0) / (rq * cosB0);

  return ([lon = 0, lat = 0]) => {
    const b = beta(Math.sin(lat * RADIANS));
    const delta = (lon - longitude) * RADIANS;
    const [sinB, cosB, cosD] = [Math.sin(b), Math.cos(b), Math.cos(delta)];
    const k = rq * Math.sqrt(2 / (1 + sinB0 * sinB + cosB0 * cosB * cosD));
    return [
      falseEasting + k * d * cosB * Math.sin(delta),
      falseNorthing + (k / d) * (cosB0 * sinB - sinB0 * cosB * cosD),
    ];
  };
}

/** EPSG:3035, ETRS89-LAEA Europe. */
export const europe = equalArea(10, 52, 4321000, 3210000);
