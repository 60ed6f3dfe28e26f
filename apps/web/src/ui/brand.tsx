/** The sign of the product: a sheet of days. */
export function Brand() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <rect width="28" height="28" rx="7" fill="var(--a-5)" />
      <g fill="var(--a-on)">
        <rect x="6" y="7" width="4.5" height="6" rx="1" />
        <rect x="6" y="15" width="4.5" height="6" rx="1" opacity=".55" />
        <rect x="11.75" y="7" width="4.5" height="6" rx="1" opacity=".55" />
        <rect x="11.75" y="15" width="4.5" height="6" rx="1" />
        <rect x="17.5" y="7" width="4.5" height="6" rx="1" />
        <path d="M17.5 16a1 1 0 0 1 1-1h3.5l-4.5 5.5z" />
      </g>
    </svg>
  );
}
