const svgNamespace = "http://www.w3.org/2000/svg";

/** The drawing as a file of its own: with its size, ground and letters, which the page would otherwise give it. */
export function svgText(drawing: SVGSVGElement, ground: string, fontFamily: string): string {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return "";
  copy.setAttribute("xmlns", svgNamespace);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("font-family", fontFamily);
  copy.removeAttribute("style");
  const behind = document.createElementNS(svgNamespace, "rect");
  behind.setAttribute("width", "100%");
  behind.setAttribute("height", "100%");
  behind.setAttribute("fill", ground);
  copy.prepend(behind);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as pixels, twice as fine as on the page; null where the browser refuses. */
export async function pngOf(svg: string, { width, height }: { width: number; height: number }): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
