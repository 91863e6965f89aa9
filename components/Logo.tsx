// Kept as a file: the extension's policy allows no data: images.
import icon from '../assets/icon.svg?no-inline';

/** The icon beside a title, which already says the name. */
export function Logo() {
  return <img class="logo" src={icon} alt="" width="28" height="28" />;
}
