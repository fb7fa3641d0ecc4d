import './index.css';
import './contents.js';
import './renewal.js';
