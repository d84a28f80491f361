// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/correlation_edit.h"

#include "data/plan/plan_json.h"
#include "model/economics/evaluate.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/change_mark.h"
#include "ui/widgets/field_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

using data::Json;

/// "parse: Malformed" of "/pipeline/stages/parse/route/0/malformed"; of a law's parameter, its field and its name.
QString words(const QString &path)
{
    std::string at = path.toStdString(), rest;
    const data::FieldInfo *field = data::fieldInfo(at);
    while (!field && at.rfind('/') > 0 && at.rfind('/') != std::string::npos) {
        rest = at.substr(at.rfind('/') + 1) + (rest.empty() ? "" : " " + rest);
        at.resize(at.rfind('/'));
        field = data::fieldInfo(at);
    }
    QString text = field ? fieldText(field->label) : path;
    if (!rest.empty())
        text += " " + QString::fromStdString(rest);
    const QStringList parts = path.split('/');
    if (parts.size() > 3 && (parts[2] == "stages" || parts[2] == "segments"))
        text = parts[3] + ": " + text;
    else if (parts.size() > 2 && (parts[1] == "pools" || parts[1] == "fixed_costs"))
        text = parts[2] + ": " + text;
    return text;
}

Json::Array pairsOf(const PlanDocument *document)
{
    const Json *list = data::findPath(document->json(), "/correlations");
    return list && list->asArray() ? *list->asArray() : Json::Array();
}

} // namespace

CorrelationEdit::CorrelationEdit(const FieldContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_add(new QPushButton(tr("Add pair"), this)), m_rows(new QVBoxLayout)
{
    auto *title = new QLabel(tr("What moves together"), this);
    new ChangeMark(context.document, "/correlations", title);
    title->setFont(Theme::instance().font(Type::Section));
    title->setToolTip(tr("Rank correlations of numbers that are not known, joined by a Gaussian copula. Without a pair they are independent."));
    m_add->setObjectName("add:/correlations");
    m_rows->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, &CorrelationEdit::addPair);
    connect(context.document, &PlanDocument::changed, this, &CorrelationEdit::refresh);
    refresh();
}

void CorrelationEdit::addPair()
{
    Json::Array pairs = pairsOf(m_context.document);
    const auto taken = [&](const QString &a, const QString &b) {
        return std::any_of(pairs.begin(), pairs.end(), [&](const Json &pair) {
            const Json *x = pair.find("a"), *y = pair.find("b");
            const QString p = x && x->asString() ? QString::fromStdString(*x->asString()) : QString(), q = y && y->asString() ? QString::fromStdString(*y->asString()) : QString();
            return (p == a && q == b) || (p == b && q == a);
        });
    };
    for (const QString &a : m_numbers)
        for (const QString &b : m_numbers)
            if (a < b && !taken(a, b)) {
                pairs.push_back(Json(Json::Object{{"a", a.toStdString()}, {"b", b.toStdString()}, {"rank", 0.5}}));
                m_context.document->edit("/correlations", Json(std::move(pairs)), [] { return tr("Add pair"); });
                return;
            }
}

QWidget *CorrelationEdit::makeRow(int index)
{
    const std::string base = "/correlations/" + std::to_string(index);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const char *key : {"/a", "/b"}) {
        auto *row = new QHBoxLayout;
        auto *choice = new QComboBox(box);
        choice->setObjectName(QString::fromStdString(base + key));
        choice->setAccessibleName(key[1] == 'a' ? tr("Number of pair %1").arg(index + 1) : tr("Other number of pair %1").arg(index + 1));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
        const Json *value = data::findPath(m_context.document->json(), base + key);
        const QString chosen = value && value->asString() ? QString::fromStdString(*value->asString()) : QString();
        for (const QString &path : m_numbers)
            choice->addItem(words(path), path);
        if (!m_numbers.contains(chosen))
            choice->addItem(chosen, chosen); // no longer uncertain: the issue says so
        choice->setCurrentIndex(choice->findData(chosen));
        connect(choice, &QComboBox::activated, this, [this, base, key, choice] {
            m_context.document->edit(base + key, Json(choice->currentData().toString().toStdString()), [] { return tr("Change pair"); });
        });
        row->addWidget(choice, 1);
        if (key[1] == 'a') {
            auto *remove = new QToolButton(box);
            remove->setText(QString(QChar(0xD7)));
            remove->setToolTip(tr("Remove pair %1").arg(index + 1));
            remove->setAccessibleName(remove->toolTip());
            remove->setMinimumSize(26, 24);
            connect(remove, &QToolButton::clicked, this, [this, index] {
                Json::Array pairs = pairsOf(m_context.document);
                pairs.erase(pairs.begin() + index);
                m_context.document->edit("/correlations", Json(std::move(pairs)), [] { return tr("Remove pair"); });
            });
            row->addWidget(remove);
        } else {
            row->addSpacing(32);
        }
        column->addLayout(row);
    }
    column->addWidget(new FieldEdit(m_context, base + "/rank", box));
    return box;
}

void CorrelationEdit::refresh()
{
    QStringList numbers;
    for (const UncertainField &field : uncertainFields(*m_context.document->plan()))
        numbers << QString::fromStdString(field.path);
    const int count = static_cast<int>(pairsOf(m_context.document).size());
    m_add->setEnabled(numbers.size() > 1 && count < numbers.size() * (numbers.size() - 1) / 2);
    m_add->setToolTip(numbers.size() > 1 ? QString() : tr("Two numbers of the plan must be uncertain first."));
    if (numbers == m_numbers && count == m_shown)
        return; // the fields follow by themselves
    m_numbers = numbers;
    m_shown = count;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // may hold the sender
        delete item;
    }
    if (count == 0) {
        auto *empty = new QLabel(tr("Nothing: what is not known is independent of each other."), this);
        empty->setWordWrap(true);
        empty->setProperty("secondary", true);
        m_rows->addWidget(empty);
    }
    for (int i = 0; i < count; ++i)
        m_rows->addWidget(makeRow(i));
}

} // namespace farthing::ui
