import './index.css';
import './contents.js';
