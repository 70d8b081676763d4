/** The shape of a document in the picture tells what kind it is, for those who do not tell colours apart. */
export const nodeShapes = ['circle', 'square', 'hexagon', 'triangle'] as const;
export type NodeShape = (typeof nodeShapes)[number];

/** Types by shape, by key: what sets a course, what plans, what rules. */
const shapesByType: Readonly<Record<string, NodeShape>> = {
  nq: 'circle',
  ct: 'circle',
  kl: 'circle',
  cl: 'circle',
  cuonglinh: 'circle',
  kh: 'square',
  ctr: 'square',
  da: 'square',
  qd: 'hexagon',
  qdi: 'hexagon',
  qc: 'hexagon',
  luat: 'hexagon',
  boluat: 'hexagon',
  hienphap: 'hexagon',
  dieule: 'hexagon',
  pl: 'hexagon',
  nd: 'hexagon',
  tt: 'hexagon',
};

/** The shape of documents of a type, by the type's key. */
export function shapeOf(typeKey: string): NodeShape {
  return shapesByType[typeKey] ?? 'triangle';
}

/** Outlines around the origin, about 20 units across. */
export const outlines: Readonly<Record<NodeShape, string>> = {
  circle: 'M0 -10A10 10 0 1 1 0 10A10 10 0 1 1 0 -10Z',
  square: 'M-9 -9H9V9H-9Z',
  hexagon: 'M-11 0L-5.5 -9.5H5.5L11 0L5.5 9.5H-5.5Z',
  triangle: 'M0 -11L11 9H-11Z',
};
