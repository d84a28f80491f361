// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/samples/samples.h"

#include <QFile>

static void initialiseResource() { Q_INIT_RESOURCE(samples); } // a static library's resources register on call

namespace farthing::data {

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> list = {
        {"screening", "Candidate screening", "Six stages, small models first, escalation to a frontier model"},
        {"screening-frontier", "Candidate screening, all frontier", "The same six stages on frontier models only"},
        {"screening-small", "Candidate screening, all small", "The same six stages on small models only"},
        {"support-faq", "Support FAQ", "Retrieval and a response cache in front of one answer"},
        {"local-first", "Self-hosted first", "A pool of own accelerators answers, an API takes over on failure"},
    };
    return list;
}

Json samplePlan(const std::string &id)
{
    initialiseResource();
    QFile file(QString::fromStdString(":/samples/" + id + ".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Json> json = parseJson(file.readAll().toStdString());
    return json ? *json : Json();
}

} // namespace farthing::data
