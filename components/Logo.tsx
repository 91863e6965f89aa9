import icon from '../assets/icon.svg';

/** The icon beside a title, which already says the name. */
export function Logo() {
  return <img class="logo" src={icon} alt="" width="28" height="28" />;
}
