import { useEffect, useState, type RefObject } from 'react';

/** What of a text area is in view, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
}

const unknown: Viewport = { top: 0, left: 0, width: 0, height: 0, lineHeight: 22 };

/** Follows what of a text area is in view. */
export function useViewport(ref: RefObject<HTMLTextAreaElement | null>): Viewport {
  const [viewport, setViewport] = useState(unknown);
  useEffect(() => {
    const area = ref.current;
    if (!area) return undefined;
    const measure = (): void => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = area;
      setViewport({ top, left, width, height, lineHeight: parseFloat(getComputedStyle(area).lineHeight) });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    area.addEventListener('scroll', measure);
    return () => {
      observer.disconnect();
      area.removeEventListener('scroll', measure);
    };
  }, [ref]);
  return viewport;
}
