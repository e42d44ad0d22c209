/**
 * Colours as people see them, for the proof that themes and classes stay apart. A colour is linear sRGB
 * here, three numbers from 0 to 1.
 */
export type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Björn Ottosson, "A perceptual color space for image processing", 2020. */
const LAB_TO_LMS: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const LMS_TO_RGB: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const RGB_TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LMS_TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
/** ITU-R BT.709: what a grey copy keeps of a colour, and what WCAG calls relative luminance. */
const LUMINANCE: Rgb = [0.2126, 0.7152, 0.0722];

/**
 * How a colour arrives at the eye, on linear sRGB. The three deficiencies are complete ones (severity 1)
 * after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15(6), 2009; grey is a copy without colour.
 */
export const SIGHTS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [LUMINANCE, LUMINANCE, LUMINANCE],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Sight = keyof typeof SIGHTS;

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = ([a, b, c]: Matrix, of: Rgb): Rgb => [dot(a, of), dot(b, of), dot(c, of)];
const each = ([a, b, c]: Rgb, change: (value: number) => number): Rgb => [
  change(a),
  change(b),
  change(c),
];
const inGamut = (of: Rgb) => each(of, (value) => Math.min(1, Math.max(0, value)));

/** @param hue in degrees */
export function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const angle = (hue * Math.PI) / 180;
  const lab: Rgb = [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
  return inGamut(
    times(
      LMS_TO_RGB,
      each(times(LAB_TO_LMS, lab), (value) => value ** 3),
    ),
  );
}

/** As `#rrggbb`. */
export function hexOf(colour: Rgb): string {
  const bytes = colour.map((value) => {
    const coded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(255 * coded);
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function labOf(colour: Rgb, sight: Sight): Rgb {
  return times(
    LMS_TO_LAB,
    each(times(RGB_TO_LMS, inGamut(times(SIGHTS[sight], colour))), Math.cbrt),
  );
}

/** How light it is to the eye, 0 to 100. */
export const lightnessOf = (colour: Rgb, sight: Sight): number => 100 * labOf(colour, sight)[0];

/** How far two colours are from each other: hundredths of OKLab. Two is about what can be noticed. */
export function difference(one: Rgb, other: Rgb, sight: Sight): number {
  const [a, b] = [labOf(one, sight), labOf(other, sight)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** WCAG 2's contrast, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [dot(one, LUMINANCE), dot(other, LUMINANCE)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}
