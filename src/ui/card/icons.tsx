/** The bar's signs, drawn in the colour of the text. */
const icon = (path: string) => () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

export const BackIcon = icon('M9.5 3.5 5 8l4.5 4.5');
export const CloseIcon = icon('m4 4 8 8m0-8-8 8');
export const PinIcon = icon('M6 2.5h4l-.5 4L12 9H4l2.500-2.500L6 2.500zM8 9v4.500');
