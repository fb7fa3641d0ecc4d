import './styles.css';
import './contents.js';
import './proofreader.js';
