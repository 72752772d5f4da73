"""Learns from issues what an index learns, with scikit-learn: text features, 256 dimensions, a calibrated head per label.

usage: scikit-learn-index.py issues.jsonl
Prints what the process used as one line of JSON.
"""
import json
import resource
import sys
from collections import Counter

from sklearn.calibration import CalibratedClassifierCV
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline, make_union
from sklearn.preprocessing import MultiLabelBinarizer, Normalizer

DIMENSIONS = 256
FOLDS = 5
# Every fold needs an example of the label.
MIN_EXAMPLES = 2 * FOLDS
SEED = 7


def read_issues(path):
    with open(path, encoding="utf-8") as lines:
        issues = [json.loads(line) for line in lines]
    texts = [issue["title"] + "\n" + (issue["body"] or "") for issue in issues]
    return texts, [[label["name"] for label in issue["labels"]] for issue in issues]


def embed(texts):
    features = make_union(
        TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True),
        TfidfVectorizer(analyzer="word", min_df=2, sublinear_tf=True),
    )
    svd = TruncatedSVD(DIMENSIONS, random_state=SEED)
    return make_pipeline(features, svd, Normalizer()).fit_transform(texts)


def learn_heads(vectors, labels):
    counts = Counter(name for names in labels for name in names)
    learned = sorted(name for name, count in counts.items() if count >= MIN_EXAMPLES)
    wanted = MultiLabelBinarizer(classes=learned)
    targets = wanted.fit_transform([[name for name in names if name in set(learned)] for names in labels])
    head = CalibratedClassifierCV(LogisticRegression(max_iter=1000), method="sigmoid", cv=FOLDS)
    OneVsRestClassifier(head).fit(vectors, targets)
    return len(learned)


def peak_kib():
    try:
        with open("/proc/self/status", encoding="utf-8") as status:
            return int(next(line for line in status if line.startswith("VmHWM")).split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


texts, labels = read_issues(sys.argv[1])
heads = learn_heads(embed(texts), labels)
used = resource.getrusage(resource.RUSAGE_SELF)
print(
    json.dumps(
        {
            "userUs": round(used.ru_utime * 1e6),
            "systemUs": round(used.ru_stime * 1e6),
            "peakRssKib": peak_kib(),
            "heads": heads,
        }
    )
)
