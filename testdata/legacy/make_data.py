#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the frozen graphs and the pictures that the programs of this folder read.

    make_data.py [PROGRAM ...]     all programs when none is named; needs TensorFlow and NumPy

The files are committed; this script says where they come from. Graphs are stamped with the
versions of TensorFlow 1.15 and carry no attribute that it does not know.
"""

import os
import struct
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
import numpy as np
import tensorflow as tf
from tensorflow.python.framework import meta_graph

tf1 = tf.compat.v1
tf1.disable_v2_behavior()
HERE = os.path.dirname(os.path.abspath(__file__))
PRODUCER, MIN_CONSUMER = 134, 12


def path_of(*parts):
    path = os.path.join(HERE, *parts)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    return path


def write_graph(graph, *parts, text=False):
    """Writes a graph as TensorFlow 1.15 would have: its versions, no default attributes."""
    meta = tf1.MetaGraphDef(graph_def=graph.as_graph_def())
    meta_graph.strip_graph_default_valued_attrs(meta)
    graph_def = meta.graph_def
    graph_def.versions.producer = PRODUCER
    graph_def.versions.min_consumer = MIN_CONSUMER
    folder, name = os.path.split(path_of(*parts))
    tf1.io.write_graph(graph_def, folder, name, as_text=text)


def write_bytes(data, *parts):
    with open(path_of(*parts), "wb") as f:
        f.write(data)


def png_of(pixels):
    with tf1.Graph().as_default(), tf1.Session() as session:
        return session.run(tf1.image.encode_png(np.asarray(pixels, np.uint8)))


def jpeg_of(pixels, quality=95):
    with tf1.Graph().as_default(), tf1.Session() as session:
        return session.run(tf1.image.encode_jpeg(np.asarray(pixels, np.uint8), quality=quality))


def bmp_of(pixels):
    """A 24 bit bottom-up BMP of [height, width, 3]."""
    pixels = np.asarray(pixels, np.uint8)
    height, width, _ = pixels.shape
    rows = b"".join(row[:, ::-1].tobytes() + b"\0" * (-3 * width % 4) for row in pixels[::-1])
    header = struct.pack("<2sIHHI", b"BM", 54 + len(rows), 0, 0, 54)
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, len(rows), 2835, 2835, 0, 0)
    return header + info + rows


def gif_of(frames, palette):
    """A GIF of [frames, height, width] palette indices; 8 bit codes, cleared before they grow."""
    frames = np.asarray(frames, np.uint8)
    _, height, width = frames.shape
    colors = np.zeros((256, 3), np.uint8)
    colors[:len(palette)] = palette
    out = b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF7, 0, 0) + colors.tobytes()
    for frame in frames:
        codes = []
        for i, index in enumerate(frame.reshape(-1)):
            if i % 200 == 0:
                codes.append(256)  # clear: the codes stay 9 bits wide
            codes.append(int(index))
        codes.append(257)
        bits = sum(code << (9 * i) for i, code in enumerate(codes))
        data = bits.to_bytes((9 * len(codes) + 7) // 8, "little")
        out += b"\x21\xf9\x04\x04\x0a\x00\x00\x00"
        out += b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x08"
        for start in range(0, len(data), 255):
            block = data[start:start + 255]
            out += bytes([len(block)]) + block
        out += b"\0"
    return out + b"\x3b"


def stripes(height, width, step, vertical):
    y, x = np.mgrid[0:height, 0:width]
    on = ((x if vertical else y) // step) % 2 == 0
    picture = np.zeros((height, width, 3), np.uint8)
    picture[on] = (231, 202, 41)
    picture[~on] = (20, 60, 120)
    return picture


# one function a program; its name is the folder


def loader_multiply():
    with tf1.Graph().as_default() as graph:
        hours = tf1.placeholder(tf1.float32, [], "hours")
        rate = tf1.placeholder(tf1.float32, [], "rate")
        tf1.add(tf1.multiply(hours, rate, name="work"), tf1.constant(4.25, name="fee"), name="price")
    write_graph(graph, "loader_multiply", "price.pb")


def label_image():
    with tf1.Graph().as_default() as graph:
        image = tf1.placeholder(tf1.float32, [None, 16, 16, 3], "input")
        dx = np.array([[-1, 0, 1]] * 3, np.float32) / 3
        filters = np.stack([dx, -dx, dx.T, -dx.T], -1)[:, :, None, :].repeat(3, 2) / 3
        edges = tf1.nn.relu(
            tf1.nn.bias_add(
                tf1.nn.conv2d(image, tf1.constant(filters, name="edges/filter"), [1, 1, 1, 1],
                              "SAME", name="edges/conv"),
                tf1.constant([-0.02] * 4, tf1.float32, name="edges/bias")), name="edges/relu")
        pooled = tf1.nn.max_pool2d(edges, 2, 2, "VALID", name="pool")
        strength = tf1.reduce_mean(pooled, [1, 2], name="strength")
        # columns: vertical stripes, horizontal stripes, checkered, plain
        mix = np.array([[4, -4, 2, -3], [4, -4, 2, -3], [-4, 4, 2, -3], [-4, 4, 2, -3]], np.float32)
        logits = tf1.add(tf1.matmul(strength, tf1.constant(mix, name="mix")),
                         tf1.constant([0, 0, -0.5, 1.5], tf1.float32, name="mix/bias"), name="logits")
        tf1.nn.softmax(logits, name="scores")
    write_graph(graph, "label_image", "data", "shapes_frozen.pb")
    write_bytes(png_of(stripes(20, 24, 4, True)), "label_image", "data", "stripes.png")
    write_bytes(b"vertical stripes\nhorizontal stripes\ncheckered\nplain\n", "label_image", "data",
                "labels.txt")


def digits_classifier():
    # templates of 0, 1 and 7; ink counts for, ink elsewhere counts against
    art = open(path_of("digits_classifier", "digits.txt"), encoding="utf-8").read().split("\n\n")
    templates = np.array([[c != "." for c in picture.replace("\n", "")] for picture in art], np.float32)
    weights = np.zeros((64, 10), np.float32)
    bias = np.full(10, -4, np.float32)
    for digit, template in zip((0, 1, 7), templates):
        weights[:, digit] = (template - 0.5 * (1 - template)) * 0.25
        bias[digit] = -0.15 * template.sum()
    with tf1.Graph().as_default() as graph:
        pixels = tf1.placeholder(tf1.float32, [None, 8, 8, 1], "pixels")
        flat = tf1.reshape(pixels, [-1, 64], name="flat")
        logits = tf1.nn.bias_add(tf1.matmul(flat, tf1.constant(weights, name="weights")),
                                 tf1.constant(bias, name="bias"), name="logits")
        tf1.nn.softmax(logits, name="confidence")
    write_graph(graph, "digits_classifier", "digits.pb")


def train_imported():
    with tf1.Graph().as_default() as graph:
        x = tf1.placeholder(tf1.float32, [None, 1], "x")
        y = tf1.placeholder(tf1.float32, [None, 1], "y")
        w = tf1.get_variable("w", [1, 1], initializer=tf1.random_normal_initializer(seed=5),
                             use_resource=False)
        b = tf1.get_variable("b", [1], initializer=tf1.zeros_initializer(), use_resource=False)
        prediction = tf1.matmul(x, w) + b
        loss = tf1.reduce_mean(tf1.square(prediction - y), name="loss")
        tf1.train.GradientDescentOptimizer(0.2).minimize(loss, name="train")
        tf1.global_variables_initializer()
    write_graph(graph, "train_imported", "regression.pb")


def image_convert():
    y, x = np.mgrid[0:12, 0:16]
    plain = np.broadcast_to(np.uint8([200, 100, 50]), (5, 7, 3)).copy()
    plain[0] = (0, 255, 10)
    write_bytes(bmp_of(plain), "image_convert", "plain.bmp")
    write_bytes(jpeg_of(np.stack([x * 16, y * 20, (x + y) * 9], -1)), "image_convert", "ramp.jpg")
    write_bytes(gif_of([(x // 4 + y // 3) % 3, (x + y) % 3], [(255, 0, 0), (0, 128, 0), (0, 0, 90)]),
                "image_convert", "two_frames.gif")
    write_bytes(png_of(stripes(9, 13, 3, False)), "image_convert", "stripes.png")
    write_bytes(b"these are no pixels\n", "image_convert", "broken.jpg")


def scoring_threads():
    with tf1.Graph().as_default() as graph:
        customers = tf1.placeholder(tf1.float32, [None, 5], "customers")
        first = np.random.RandomState(1).normal(size=(5, 6)).astype(np.float32)
        second = np.random.RandomState(2).normal(size=(6, 1)).astype(np.float32)
        hidden = tf1.nn.relu(tf1.matmul(customers, tf1.constant(first, name="first")), name="hidden")
        tf1.sigmoid(tf1.matmul(hidden, tf1.constant(second, name="second")), name="score")
    write_graph(graph, "scoring_threads", "score.pb")


def sentiment_words():
    words = open(path_of("sentiment_words", "vocabulary.txt"), encoding="utf-8").read().split()
    mood = {"good": 1.5, "wonderful": 2.5, "nice": 1.0, "bad": -1.5, "boring": -2.0, "sad": -1.0,
            "slow": -0.75}
    table = np.array([[0, 0]] + [[mood.get(word, 0), 1] for word in words], np.float32)
    with tf1.Graph().as_default() as graph:
        ids = tf1.placeholder(tf1.int64, [None, 6], "words")
        embedded = tf1.gather(tf1.constant(table, name="embedding"), ids, name="lookup")
        total = tf1.reduce_sum(embedded, 1, name="total")
        mood, known = tf1.unstack(total, axis=1, name="columns")
        average = tf1.divide(mood, tf1.maximum(known, tf1.constant(1.0, name="one")), name="average")
        tf1.sigmoid(2.0 * average, name="probability")
    write_graph(graph, "sentiment_words", "sentiment.pb")


def layer_taps():
    random = np.random.RandomState(3)
    with tf1.Graph().as_default() as graph:
        x = tf1.placeholder(tf1.float32, [None, 4], "in")
        width = 4
        for block, units in ((1, 8), (2, 6)):
            with tf1.name_scope("block%d" % block):
                w = tf1.constant(random.normal(size=(width, units)).astype(np.float32), name="w")
                b = tf1.constant(random.normal(size=units).astype(np.float32), name="b")
                x = tf1.nn.relu(tf1.nn.bias_add(tf1.matmul(x, w, name="product"), b, name="sum"),
                                name="relu")
                width = units
        w = tf1.constant(random.normal(size=(width, 3)).astype(np.float32), name="out_w")
        tf1.matmul(x, w, name="logits")
    write_graph(graph, "layer_taps", "taps.pb")


def graph_walk():
    with tf1.Graph().as_default() as graph:
        start = tf1.placeholder(tf1.int32, [None], "start")
        step = tf1.constant(2, name="step")
        once = tf1.add(start, step, name="once")
        twice = tf1.add(once, step, name="twice")
        tf1.multiply(once, twice, name="product")
        tf1.reduce_sum(twice, 0, name="total")
        tf1.split(tf1.range(4, name="range"), 2, name="halves")
    write_graph(graph, "graph_walk", "walk.pbtxt", text=True)


def detector():
    with tf1.Graph().as_default() as graph:
        image = tf1.placeholder(tf1.uint8, [1, None, None, 1], "image_tensor")
        bright = tf1.divide(tf1.cast(image, tf1.float32), tf1.constant(255.0, name="white"))
        cells = tf1.nn.avg_pool2d(bright, 4, 4, "VALID", name="cells")
        flat = tf1.reshape(cells, [1, 9], name="flat")
        scores, places = tf1.nn.top_k(flat, 5, name="best")
        corners = np.array([[y, x, y + 1, x + 1] for y in range(3) for x in range(3)], np.float32) / 3
        tf1.gather(tf1.constant(corners, name="grid"), places, name="detection_boxes")
        tf1.identity(scores, name="detection_scores")
        strong = tf1.cast(tf1.greater(scores, tf1.constant(0.8, name="strong")), tf1.float32)
        tf1.add(strong, tf1.constant(1.0, name="one"), name="detection_classes")
        seen = tf1.cast(tf1.greater(scores, tf1.constant(0.1, name="weak")), tf1.float32)
        tf1.reduce_sum(seen, 1, name="num_detections")
    write_graph(graph, "detector", "blobs.pb")
    y, x = np.mgrid[0:24, 0:24]
    blobs = 30 + 220 * np.exp(-((y - 4)**2 + (x - 4)**2) / 60.0) + 140 * np.exp(
        -((y - 19)**2 + (x - 12)**2) / 40.0)
    write_bytes(jpeg_of(np.clip(blobs, 0, 255)[:, :, None]), "detector", "two_blobs.jpg")
    write_bytes(jpeg_of(np.full((16, 16, 1), 12)), "detector", "dark.jpg")


def sensor_stream():
    # keeps what is smooth: the mean and the slope of a window
    basis = np.stack([np.ones(4), np.arange(4) - 1.5], 1)
    encode = np.linalg.pinv(basis).T.astype(np.float32)
    with tf1.Graph().as_default() as graph:
        window = tf1.placeholder(tf1.float32, [None, 4], "window")
        code = tf1.matmul(window, tf1.constant(encode, name="encode"), name="latent")
        back = tf1.matmul(code, tf1.constant(basis.T.astype(np.float32), name="decode"), name="back")
        tf1.reduce_mean(tf1.squared_difference(window, back), 1, name="error")
        tf1.argmax(tf1.abs(code), 1, name="code")
    write_graph(graph, "sensor_stream", "anomaly.pb")


def mobile_features():
    random = np.random.RandomState(4)

    def weights(name, *shape, scale=1.0):
        return tf1.constant((scale * random.normal(size=shape)).astype(np.float32), name=name)

    def norm_relu6(x, channels):
        ones = [tf1.constant(np.abs(random.normal(1, 0.2, channels)).astype(np.float32), name=name)
                for name in ("gamma", "variance")]
        x, _, _ = tf1.nn.fused_batch_norm(x, ones[0], weights("beta", channels, scale=0.1),
                                          weights("mean", channels, scale=0.1), ones[1],
                                          is_training=False, name="BatchNorm")
        return tf1.nn.relu6(x, name="Relu6")

    with tf1.Graph().as_default() as graph:
        x = tf1.placeholder(tf1.float32, [1, 12, 12, 3], "input")
        with tf1.name_scope("MobileNet"):
            with tf1.name_scope("Conv"):
                x = tf1.nn.conv2d(x, weights("weights", 3, 3, 3, 8, scale=0.4), [1, 2, 2, 1], "SAME")
                x = norm_relu6(x, 8)
            with tf1.name_scope("Separable"):
                x = tf1.nn.depthwise_conv2d(x, weights("depthwise", 3, 3, 8, 1, scale=0.4),
                                            [1, 1, 1, 1], "SAME")
                x = norm_relu6(x, 8)
                x = tf1.nn.conv2d(x, weights("pointwise", 1, 1, 8, 6, scale=0.5), [1, 1, 1, 1], "SAME")
                x = norm_relu6(x, 6)
            tf1.squeeze(tf1.reduce_mean(x, [1, 2], keepdims=True, name="pool"), [1, 2],
                        name="features")
    write_graph(graph, "mobile_features", "mobile.pb")


def contrib_image_ops():
    # its op is in no TensorFlow that could write it, so the nodes are spelled out
    graph_def = tf1.GraphDef()
    for name in ("page", "transform"):
        graph_def.node.add(name=name, op="Placeholder").attr["dtype"].type = tf1.float32.as_datatype_enum
    node = graph_def.node.add(name="straight", op="ImageProjectiveTransform", input=["page", "transform"])
    node.attr["dtype"].type = tf1.float32.as_datatype_enum
    node.attr["interpolation"].s = b"BILINEAR"
    graph_def.versions.producer = PRODUCER
    graph_def.versions.min_consumer = MIN_CONSUMER
    tf1.io.write_graph(graph_def, path_of("contrib_image_ops"), "straighten.pbtxt", as_text=True)


PROGRAMS = [
    loader_multiply, label_image, digits_classifier, train_imported, image_convert, scoring_threads,
    sentiment_words, layer_taps, graph_walk, detector, sensor_stream, mobile_features,
    contrib_image_ops
]


def main():
    wanted = sys.argv[1:]
    unknown = set(wanted) - {program.__name__ for program in PROGRAMS}
    if unknown:
        sys.exit("make_data.py: no data for: " + ", ".join(sorted(unknown)))
    for program in PROGRAMS:
        if not wanted or program.__name__ in wanted:
            np.random.seed(0)
            program()
            print(program.__name__)


if __name__ == "__main__":
    main()
