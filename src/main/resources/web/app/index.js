import './index.css';
import './contents.js';
import './page-count.js';
