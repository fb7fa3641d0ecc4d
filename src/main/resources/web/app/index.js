import './index.css';
import './contents.js';
import './pictures.js';
