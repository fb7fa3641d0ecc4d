import './index.css';
import './contents.js';
import './proofreader.js';
