/** Properties that a drawing has from the style sheets of the page and must carry with it. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** The frame of a drawing, in its own units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels per unit, so that a picture is sharp in print. */
const sharpness = 2;

/**
 * A drawing of the page as a file of its own, with its colours, on a ground. The whole of it is in the frame, however
 * much of it is seen now, with the names for which the page has no room.
 */
export function pictureAsSvg(svg: SVGSVGElement, { x, y, width, height }: Frame): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of a drawing is a drawing');
  const originals = svg.querySelectorAll<SVGElement>('*');
  // Letters are larger while much is seen at once; in the file they have the size of the style sheet.
  const { fontSize } = svg.style;
  svg.style.fontSize = '';
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of drawn) element.setAttribute(property, style.getPropertyValue(property));
    element.removeAttribute('class');
  });
  svg.style.fontSize = fontSize;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height }))
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(ground);
  copy.removeAttribute('style');
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** The same as pixels. */
export async function pictureAsPng(svg: SVGSVGElement, frame: Frame): Promise<Blob> {
  const { width, height } = frame;
  const image = new Image();
  const address = URL.createObjectURL(new Blob([pictureAsSvg(svg, frame)], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
