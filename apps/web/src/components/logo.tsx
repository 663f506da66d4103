/** The gauge of the report, as a mark. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0d5c51" />
      <path
        d="M7 20a9 9 0 0 1 18 0"
        fill="none"
        stroke="#fff"
        strokeOpacity=".45"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
      <path d="M7 20a9 9 0 0 1 13.6-7.7" fill="none" stroke="#fff" strokeWidth="3.4" strokeLinecap="round" />
      <circle cx="20.6" cy="12.3" r="3.1" fill="#fff" />
    </svg>
  );
}
