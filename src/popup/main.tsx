import { render } from 'preact';

render(<p>প্রসঙ্গ</p>, document.body);
