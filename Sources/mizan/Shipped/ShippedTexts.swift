// Written by ShippedFilesTests with RECORD=1; edit the files in `surveys` instead.

// swift-format-ignore-file

/// The files of `surveys` by their path below it.
let shippedTexts: [(name: String, text: String)] = [
  (
    "article6-visit.json",
    ##"""
{
  "$schema": "schema/survey.schema.json",
  "settings": {
    "form_id": "article6-visit",
    "version": "2026070101",
    "form_title": {
      "ar": "زيارة المتسوق الخفي وفق المادة 6 (مسودة 2020)",
      "en": "Mystery-shopper visit by Article 6 (2020 draft)"
    },
    "default_language": "ar",
    "kind": "visit",
    "channel": "visit",
    "instance_name": "concat(${centre}, ' ', ${visit_date})"
  },
  "languages": ["ar", "en"],
  "sections": [
    {"name": "access", "label": {"ar": "الوصول والبيئة", "en": "Access and environment"}, "weight": 10},
    {"name": "information", "label": {"ar": "المعلومات والشفافية", "en": "Information and transparency"}, "weight": 15},
    {"name": "queue", "label": {"ar": "الدور والانتظار", "en": "Queue and waiting"}, "weight": 15},
    {"name": "conduct", "label": {"ar": "سلوك الموظفين والعدالة", "en": "Staff conduct and fairness"}, "weight": 20},
    {"name": "competence", "label": {"ar": "الكفاءة والدقة", "en": "Competence and accuracy"}, "weight": 15},
    {"name": "completion", "label": {"ar": "الإنجاز والمدة", "en": "Completion and time"}, "weight": 15},
    {"name": "privacy", "label": {"ar": "الخصوصية", "en": "Privacy"}, "weight": 5},
    {"name": "voice", "label": {"ar": "صوت المتعامل والميثاق", "en": "Voice and charter"}, "weight": 5}
  ],
  "choices": {
    "scenarios_visit": [
      {"name": "enquiry", "label": {"ar": "استعلام عن خدمة", "en": "Information enquiry"}, "code": "SC-01"},
      {"name": "transaction", "label": {"ar": "معاملة كاملة لحاجة حقيقية", "en": "Full transaction with a genuine need"}, "code": "SC-02"},
      {"name": "incomplete_file", "label": {"ar": "ملف ينقصه مستند", "en": "Incomplete file"}, "code": "SC-03"},
      {"name": "data_correction", "label": {"ar": "تصحيح خطأ في البيانات", "en": "Correction of a data error"}, "code": "SC-04"},
      {"name": "complaint_route", "label": {"ar": "السؤال عن طريق تقديم الشكوى", "en": "Asking how to complain"}, "code": "SC-05"},
      {"name": "phone_then_visit", "label": {"ar": "اتصال هاتفي ثم زيارة", "en": "Telephone call, then a visit"}, "code": "SC-06"}
    ],
    "personas": [
      {"name": "man", "label": {"ar": "مواطن بالغ", "en": "Adult man, citizen"}, "code": "PE-01"},
      {"name": "woman", "label": {"ar": "مواطنة بالغة", "en": "Adult woman, citizen"}, "code": "PE-02"},
      {"name": "elderly", "label": {"ar": "شخص من كبار السن", "en": "Elderly person"}, "code": "PE-03"},
      {"name": "wheelchair", "label": {"ar": "مستخدم كرسي متحرك", "en": "Wheelchair user"}, "code": "PE-04"},
      {"name": "low_vision", "label": {"ar": "شخص ذو إعاقة بصرية", "en": "Person with a visual impairment"}, "code": "PE-05"},
      {"name": "hearing", "label": {"ar": "شخص ذو إعاقة سمعية", "en": "Person with a hearing impairment"}, "code": "PE-06"},
      {"name": "pregnant", "label": {"ar": "امرأة حامل", "en": "Pregnant woman"}, "code": "PE-07"},
      {"name": "non_national", "label": {"ar": "مقيم غير أردني", "en": "Resident, not a national"}, "code": "PE-08"},
      {"name": "low_literacy", "label": {"ar": "شخص محدود القراءة والكتابة", "en": "Person with limited literacy"}, "code": "PE-09"},
      {"name": "business_owner", "label": {"ar": "صاحب منشأة صغيرة", "en": "Small-business owner"}, "code": "PE-10"},
      {"name": "investor", "label": {"ar": "مستثمر", "en": "Investor"}, "code": "PE-11"}
    ],
    "kit": [
      {"name": "identity", "label": {"ar": "بطاقة شخصية أو جواز سفر", "en": "Identity card or passport"}},
      {"name": "family_book", "label": {"ar": "دفتر عائلة", "en": "Family book"}},
      {"name": "residence", "label": {"ar": "إذن إقامة", "en": "Residence permit"}},
      {"name": "form", "label": {"ar": "نموذج طلب معبأ", "en": "Completed application form"}},
      {"name": "photo", "label": {"ar": "صورة شخصية", "en": "Personal photograph"}},
      {"name": "contract", "label": {"ar": "عقد إيجار أو سند ملكية", "en": "Lease or title deed"}},
      {"name": "commercial", "label": {"ar": "سجل تجاري أو رخصة مهن", "en": "Commercial register or trade licence"}},
      {"name": "authorisation", "label": {"ar": "وكالة أو تفويض", "en": "Power of attorney or authorisation"}},
      {"name": "earlier_receipt", "label": {"ar": "إيصال أو معاملة سابقة", "en": "Earlier receipt or file"}},
      {"name": "none", "label": {"ar": "لم أحمل وثائق", "en": "No documents carried"}}
    ],
    "yes_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "accessibility": [
      {"name": "ramp", "label": {"ar": "منحدر مناسب عند المدخل أو مدخل دون درج", "en": "Usable ramp, or an entrance without steps"}},
      {"name": "lift", "label": {"ar": "مصعد يعمل، أو الخدمة كلها في الطابق الأرضي", "en": "Working lift, or everything on the ground floor"}},
      {"name": "doors", "label": {"ar": "مدخل وأبواب تتسع لكرسي متحرك", "en": "Entrance and doors wide enough for a wheelchair"}},
      {"name": "paths", "label": {"ar": "ممرات خالية من العوائق", "en": "Passages free of obstacles"}},
      {"name": "drop_off", "label": {"ar": "موقف أو مكان نزول قريب من المدخل", "en": "Parking or drop-off close to the entrance"}},
      {"name": "none", "label": {"ar": "لا شيء مما سبق", "en": "None of these"}}
    ],
    "yes_partial_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "partial", "label": {"ar": "جزئياً", "en": "Partly"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "delay": [
      {"name": "no_delay", "label": {"ar": "لم يحصل تأخير", "en": "There was no delay"}},
      {"name": "explained", "label": {"ar": "حصل تأخير وذُكر سببه", "en": "There was a delay and the reason was given"}},
      {"name": "not_explained", "label": {"ar": "حصل تأخير ولم يُذكر سببه", "en": "There was a delay and no reason was given"}}
    ],
    "grounds": [
      {"name": "none", "label": {"ar": "لم ألاحظ تمييزاً", "en": "No discrimination noticed"}},
      {"name": "race", "label": {"ar": "العرق", "en": "Race"}},
      {"name": "gender", "label": {"ar": "النوع الاجتماعي", "en": "Gender"}},
      {"name": "religion", "label": {"ar": "المعتقدات الدينية", "en": "Religious belief"}},
      {"name": "politics", "label": {"ar": "المعتقدات السياسية", "en": "Political belief"}},
      {"name": "social_status", "label": {"ar": "الوضع الاجتماعي", "en": "Social status"}},
      {"name": "age", "label": {"ar": "السن", "en": "Age"}},
      {"name": "other", "label": {"ar": "شكل آخر من أشكال التمييز", "en": "Any other form"}}
    ],
    "courtesy": [
      {"name": "1", "label": {"ar": "أبداً", "en": "Not at all"}},
      {"name": "2", "label": {"ar": "قليلاً", "en": "A little"}},
      {"name": "3", "label": {"ar": "إلى حد ما", "en": "To some extent"}},
      {"name": "4", "label": {"ar": "إلى حد كبير", "en": "To a large extent"}},
      {"name": "5", "label": {"ar": "تماماً", "en": "Entirely"}}
    ],
    "result": [
      {"name": "completed", "label": {"ar": "أُنجزت الخدمة في الزيارة نفسها", "en": "Completed during the visit"}},
      {"name": "accepted", "label": {"ar": "قُبل الطلب والنتيجة لاحقاً", "en": "Accepted, result to follow"}},
      {"name": "returned", "label": {"ar": "أُعيد الطلب لنقص فيه", "en": "Returned because something was missing"}},
      {"name": "refused", "label": {"ar": "رُفض الطلب", "en": "Refused"}},
      {"name": "left", "label": {"ar": "غادرت قبل البت في الطلب", "en": "I left before a decision"}}
    ],
    "return_reason": [
      {"name": "not_asked", "label": {"ar": "لم يُطلب مني الحضور مرة أخرى", "en": "I was not asked to come again"}},
      {"name": "announced_step", "label": {"ar": "إجراء معلن يتطلب زيارة أخرى", "en": "A published step needs another visit"}},
      {"name": "missing_listed", "label": {"ar": "نقصت وثيقة معلنة", "en": "A document on the published list was missing"}},
      {"name": "outage", "label": {"ar": "تعطل النظام", "en": "The system was down"}},
      {"name": "no_reason", "label": {"ar": "لم يُذكر سبب", "en": "No reason was given"}}
    ],
    "timeliness": [
      {"name": "in_time", "label": {"ar": "نعم، أُنجزت خلال المدة المعلنة", "en": "Yes, within the posted time"}},
      {"name": "explained", "label": {"ar": "لا، لكن ذُكر سبب التأخير", "en": "No, but the delay was explained"}},
      {"name": "late", "label": {"ar": "لا، ولم يُذكر سبب التأخير", "en": "No, and the delay was not explained"}}
    ],
    "sms_stages": [
      {"name": "received", "label": {"ar": "استلام الطلب", "en": "Application received"}},
      {"name": "processing", "label": {"ar": "بدء معالجة الطلب", "en": "Processing started"}},
      {"name": "result", "label": {"ar": "صدور النتيجة أو جاهزيتها", "en": "Result issued or ready"}},
      {"name": "none", "label": {"ar": "لم تصل أي رسالة", "en": "No message received"}}
    ]
  },
  "doubts": [
    {
      "name": "courteous_without_respect",
      "when": "${q_st_02} >= 4 and ${q_st_03} = 'no'",
      "message": {
        "ar": "وصفت الموظف باللطف وقلت إنك لم تُعامل باحترام.",
        "en": "You found the official courteous, and yet were not treated with respect."
      }
    },
    {
      "name": "completed_and_refused",
      "when": "${request_result} = 'completed' and ${q_ou_02} = 'yes'",
      "message": {
        "ar": "قلت إن الخدمة أُنجزت وإنها رُفضت.",
        "en": "The service was completed, and yet it was refused."
      }
    },
    {
      "name": "long_wait_without_delay",
      "when": "${q_qu_04} > 120 and ${queue_delay} = 'no_delay'",
      "message": {
        "ar": "انتظرت أكثر من ساعتين وقلت إنه لم يحصل تأخير.",
        "en": "You waited for more than two hours and say that there was no delay."
      }
    },
    {
      "name": "fee_higher_and_equal",
      "when": "${fee_charged_fils} != ${fee_announced_fils} and ${q_in_03} = 'yes'",
      "message": {
        "ar": "المبلغ المطلوب غير الرسم المعلن، وقلت إنهما متطابقان.",
        "en": "The amount demanded is not the posted fee, and you say that they are equal."
      }
    },
    {
      "name": "harsh_words_high_mark",
      "when": "${q_st_02} >= 4 and regex(${closing_note}, '.*([Ss]hout|[Ii]nsult|[Mm]ock|[Rr]ude|صرخ|صراخ|شتم|أهان|سخر|فظ).*')",
      "message": {
        "ar": "في ملاحظتك كلمات إساءة ودرجة اللطف عالية.",
        "en": "Your closing remark has harsh words, and the mark for courtesy is high."
      }
    }
  ],
  "survey": [
    {
      "type": "note",
      "name": "visit_rules",
      "label": {
        "ar": "دوّن الوقائع فور خروجك. لا تكتب اسم موظف أو مراجع في أي إجابة؛ يكفي رقم الشباك.",
        "en": "Note the facts as soon as you leave. Write no name of an official or recipient in any answer; the window number is enough."
      }
    },
    {
      "type": "group",
      "name": "identification",
      "label": {
        "ar": "تعريف الزيارة",
        "en": "Identification of the visit"
      },
      "children": [
        {
          "type": "text",
          "name": "centre",
          "label": {
            "ar": "ما رمز المركز؟",
            "en": "What is the code of the centre?"
          },
          "hint": {
            "ar": "كما في سجل المراكز، مثل C-101.",
            "en": "As in the register of centres, such as C-101."
          },
          "journey_stage": "before",
          "role": "centre",
          "required": true,
          "constraint": "regex(., 'C-[0-9]{3}')",
          "constraint_message": {
            "ar": "رمز المركز حرف C ثم شرطة وثلاثة أرقام.",
            "en": "A centre code is the letter C, a hyphen and three digits."
          }
        },
        {
          "type": "text",
          "name": "service",
          "label": {
            "ar": "ما رمز الخدمة؟",
            "en": "What is the code of the service?"
          },
          "hint": {
            "ar": "كما في سجل الخدمات، مثل S-1001.",
            "en": "As in the register of services, such as S-1001."
          },
          "journey_stage": "before",
          "role": "service",
          "required": true,
          "constraint": "regex(., 'S-[0-9]{4}')",
          "constraint_message": {
            "ar": "رمز الخدمة حرف S ثم شرطة وأربعة أرقام.",
            "en": "A service code is the letter S, a hyphen and four digits."
          }
        },
        {
          "type": "date",
          "name": "visit_date",
          "label": {
            "ar": "ما تاريخ الزيارة؟",
            "en": "What is the date of the visit?"
          },
          "journey_stage": "before",
          "role": "date",
          "required": true,
          "constraint": ". <= today()",
          "constraint_message": {
            "ar": "لا يكون التاريخ في المستقبل.",
            "en": "The date cannot be in the future."
          },
          "default": {"expression": "today()"}
        },
        {
          "type": "select_one scenarios_visit",
          "name": "scenario",
          "label": {
            "ar": "ما سيناريو الزيارة؟",
            "en": "Which scenario was played?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "calculate",
          "name": "service_requested",
          "calculation": "if(${scenario} = 'transaction' or ${scenario} = 'incomplete_file' or ${scenario} = 'data_correction', 'yes', 'no')"
        },
        {
          "type": "select_one personas",
          "name": "persona",
          "label": {
            "ar": "ما صفة الزائر في هذه الزيارة؟",
            "en": "As which persona was the visit made?"
          },
          "guidance_hint": {
            "ar": "صفة حقيقية في الزائر، لا دور يُمثَّل.",
            "en": "A genuine attribute of the shopper, never an act."
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_multiple kit",
          "name": "documents_carried",
          "label": {
            "ar": "أي وثائق حملت معك؟",
            "en": "Which documents did you carry?"
          },
          "hint": {
            "ar": "وثائق حقيقية فقط.",
            "en": "Genuine documents only."
          },
          "sources": ["JC-R3", "EC-R2"],
          "journey_stage": "before",
          "required": true,
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لم أحمل وثائق» لا تُختار مع غيرها.",
            "en": "“No documents carried” cannot be chosen with anything else."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "file_complete",
          "label": {
            "ar": "هل كان ملفك مكتملاً وفق القائمة المعلنة؟",
            "en": "Was your file complete by the published list?"
          },
          "sources": ["JC-R3", "EC-R3"],
          "journey_stage": "before",
          "required": true,
          "relevant": "${service_requested} = 'yes'"
        },
        {
          "type": "time",
          "name": "arrived_at",
          "label": {
            "ar": "متى دخلت المركز؟",
            "en": "When did you enter the centre?"
          },
          "hint": {
            "ar": "بقراءة ساعتك، مثل 09:05.",
            "en": "By your own watch, such as 09:05."
          },
          "journey_stage": "arrival",
          "personal": true,
          "required": true
        },
        {
          "type": "time",
          "name": "ticket_at",
          "label": {
            "ar": "متى سحبت الرقم أو وقفت في الدور؟",
            "en": "When did you take a ticket or join the queue?"
          },
          "journey_stage": "queue",
          "personal": true,
          "required": true,
          "constraint": "decimal-time(.) >= decimal-time(${arrived_at})",
          "constraint_message": {
            "ar": "يجب ألا يسبق وقت دخولك.",
            "en": "Not before the time you entered."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "reached_counter",
          "label": {
            "ar": "هل بدأت خدمتك عند الشباك؟",
            "en": "Did your service at the window begin?"
          },
          "journey_stage": "queue",
          "required": true
        },
        {
          "type": "time",
          "name": "served_at",
          "label": {
            "ar": "متى بدأت خدمتك؟",
            "en": "When did service begin?"
          },
          "journey_stage": "counter",
          "personal": true,
          "required": true,
          "relevant": "${reached_counter} = 'yes'",
          "constraint": "decimal-time(.) >= decimal-time(${ticket_at})",
          "constraint_message": {
            "ar": "يجب ألا يسبق وقت سحب الرقم.",
            "en": "Not before you took the ticket."
          }
        },
        {
          "type": "time",
          "name": "left_at",
          "label": {
            "ar": "متى غادرت المركز؟",
            "en": "When did you leave the centre?"
          },
          "hint": {
            "ar": "بقراءة ساعتك؛ وإن بقيت بعد انتهاء خدمتك فوقت انتهائها.",
            "en": "By your own watch; if you stayed on after your business was done, when it was done."
          },
          "journey_stage": "after",
          "personal": true,
          "required": true,
          "constraint": "decimal-time(.) >= decimal-time(${ticket_at})",
          "constraint_message": {
            "ar": "يجب ألا يسبق وقت سحب الرقم.",
            "en": "Not before you took the ticket."
          }
        },
        {
          "type": "text",
          "name": "ticket_number",
          "label": {
            "ar": "ما رقم بطاقة الدور؟",
            "en": "What is the number on the queue ticket?"
          },
          "hint": {
            "ar": "يبقى محجوباً عن التقارير؛ اتركه فارغاً إن لم يوجد رقم.",
            "en": "Kept out of reports; leave it empty if there was no number."
          },
          "journey_stage": "queue",
          "personal": true
        }
      ]
    },
    {
      "type": "group",
      "name": "declarations",
      "label": {
        "ar": "إقرار الزائر",
        "en": "Shopper's declaration"
      },
      "hint": {
        "ar": "لا يدخل هذا الإقرار في أي درجة، لكنه شرط لصحة الزيارة.",
        "en": "This declaration enters no score, but the visit is valid only with it."
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "shopper_respect",
          "label": {
            "ar": "هل تعاملت مع الموظفين باحترام؟",
            "en": "Did you treat the officials with respect?"
          },
          "sources": ["JC-R1"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_instructions",
          "label": {
            "ar": "هل التزمت بتعليمات المركز وإجراءاته؟",
            "en": "Did you follow the instructions and procedures of the centre?"
          },
          "sources": ["JC-R2"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_papers",
          "label": {
            "ar": "هل كانت الوثائق التي حملتها حقيقية وكما يحددها السيناريو؟",
            "en": "Were the documents you carried genuine, and as the scenario sets out?"
          },
          "sources": ["JC-R3"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_answers",
          "label": {
            "ar": "هل أجبت عن أسئلة الموظفين بصدق وضمن حدود السيناريو؟",
            "en": "Did you answer the officials' questions truthfully, within the scenario?"
          },
          "sources": ["JC-R4"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_reported_error",
          "label": {
            "ar": "هل أبلغت عن الخطأ في البيانات فور ملاحظته؟",
            "en": "Did you report the error in the data as soon as you noticed it?"
          },
          "sources": ["JC-R5"],
          "journey_stage": "before",
          "required": true,
          "relevant": "${scenario} = 'data_correction'"
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_announced_channels",
          "label": {
            "ar": "هل استخدمت وسائل الاتصال المعلنة وحدها؟",
            "en": "Did you use the announced channels only?"
          },
          "sources": ["JC-R6"],
          "journey_stage": "before",
          "required": true,
          "relevant": "${scenario} = 'complaint_route' or ${scenario} = 'phone_then_visit'"
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_independent",
          "label": {
            "ar": "هل تؤكد أن لا قريب لك ولا مصلحة في هذا المركز، وأنك لم تزره في آخر 90 يوماً؟",
            "en": "Do you confirm that you have no relative or interest in this centre and have not visited it in the last 90 days?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_detected",
          "label": {
            "ar": "هل بدا أن أحداً عرف أنك متسوق خفي؟",
            "en": "Did anyone seem to recognise you as a mystery shopper?"
          },
          "hint": {
            "ar": "إن عُرفت فتوقف وسلّم الزيارة كما هي؛ تُعاد الزيارة مع زائر آخر.",
            "en": "If you were recognised, stop and submit the visit as it is; another shopper repeats it."
          },
          "journey_stage": "after",
          "required": true
        },
        {
          "type": "text",
          "name": "shopper_conduct_note",
          "label": {
            "ar": "اشرح ما لم يتحقق من هذا الإقرار.",
            "en": "Explain which part of this declaration does not hold."
          },
          "required": true,
          "relevant": "${shopper_respect} = 'no' or ${shopper_instructions} = 'no' or ${shopper_papers} = 'no' or ${shopper_answers} = 'no' or ${shopper_reported_error} = 'no' or ${shopper_announced_channels} = 'no' or ${shopper_independent} = 'no' or ${shopper_detected} = 'yes'"
        }
      ]
    },
    {
      "type": "group",
      "name": "access",
      "label": {
        "ar": "الوصول والبيئة",
        "en": "Access and environment"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_en_02",
          "item": "Q-EN-02",
          "label": {
            "ar": "هل توفرت مقاعد كافية للمنتظرين؟",
            "en": "Were there enough seats for the people waiting?"
          },
          "sources": ["EC-03"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_en_02_why",
          "label": {
            "ar": "صف النقص: كم مقعداً كان متاحاً، وكم شخصاً كان واقفاً تقريباً؟",
            "en": "Describe the shortage: how many seats were there, and about how many people were standing?"
          },
          "required": true,
          "relevant": "${q_en_02} = 'no'"
        },
        {
          "type": "select_multiple accessibility",
          "name": "q_en_03",
          "item": "Q-EN-03",
          "label": {
            "ar": "هل كان الوصول إلى المركز والحركة داخله سهلاً، بما في ذلك منحدر أو مصعد؟",
            "en": "Was it easy to reach the centre and move about inside it, including by ramp or lift?"
          },
          "hint": {
            "ar": "اختر كل ما رأيته صالحاً للاستخدام وقت الزيارة.",
            "en": "Choose everything you saw in working order during the visit."
          },
          "guidance_hint": {
            "ar": "المصعد المعطل أو المنحدر المسدود لا يُحسب.",
            "en": "A lift that is out of order or a blocked ramp does not count."
          },
          "sources": ["EC-03", "JC-P1a"],
          "journey_stage": "arrival",
          "required": true,
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لا شيء مما سبق» لا تُختار مع غيرها.",
            "en": "“None of these” cannot be chosen with anything else."
          },
          "score": {"weight": 2, "credit": {"type": "checklist", "none": "none"}}
        },
        {
          "type": "text",
          "name": "q_en_03_why",
          "label": {
            "ar": "ما العائق الذي لاحظته أمام الوصول أو الحركة، وأين؟",
            "en": "What hindered access or movement, and where?"
          },
          "required": true,
          "relevant": "${q_en_03} != '' and (selected(${q_en_03}, 'none') or count-selected(${q_en_03}) < 5)"
        },
        {
          "type": "select_one yes_no",
          "name": "q_en_05",
          "silence": {"double-question": "the question bank asks for both together"},
          "item": "Q-EN-05",
          "label": {
            "ar": "هل كان مكتب خدمة الجمهور معروفاً وموظفوه مميزين ببطاقة أو زي؟",
            "en": "Was the public-service office marked, and could you tell its staff by a badge or uniform?"
          },
          "guidance_hint": {
            "ar": "تكفي البطاقة أو الزي؛ لا تدوّن الاسم المكتوب على البطاقة.",
            "en": "A badge or a uniform is enough; never write down the name on a badge."
          },
          "sources": ["BL-4.e1"],
          "journey_stage": "arrival",
          "principle": "capable_staff",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_en_05_why",
          "label": {
            "ar": "كيف عرفت المكتب أو الموظفين، وما الذي كان ينقص؟",
            "en": "How did you find the office or recognise the staff, and what was missing?"
          },
          "required": true,
          "relevant": "${q_en_05} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_en_01",
          "item": "Q-EN-01",
          "label": {
            "ar": "هل كان مكان الاستقبال والانتظار نظيفاً؟",
            "en": "Was the reception and waiting area clean?"
          },
          "guidance_hint": {
            "ar": "«نعم»: الأرضية والمقاعد والمرافق نظيفة. «جزئياً»: موضع واحد غير نظيف. «لا»: أكثر من موضع.",
            "en": "Yes: floor, seats and facilities clean. Partly: one spot not clean. No: more than one."
          },
          "sources": ["EC-03"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_en_01_why",
          "label": {
            "ar": "ما الذي لم يكن نظيفاً، وأين؟",
            "en": "What was not clean, and where?"
          },
          "required": true,
          "relevant": "${q_en_01} = 'partial' or ${q_en_01} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_en_04",
          "item": "Q-EN-04",
          "label": {
            "ar": "هل كانت اللوحات الإرشادية واضحة؟",
            "en": "Were the directional signs clear?"
          },
          "sources": ["EC-10"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_en_04_why",
          "label": {
            "ar": "أي اللوحات كانت غائبة أو غير واضحة؟",
            "en": "Which signs were missing or unclear?"
          },
          "required": true,
          "relevant": "${q_en_04} = 'partial' or ${q_en_04} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "information",
      "label": {
        "ar": "المعلومات والشفافية",
        "en": "Information and transparency"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_in_01",
          "item": "Q-IN-01",
          "label": {
            "ar": "هل كانت قائمة الوثائق المطلوبة للخدمة معلنة في مكان واضح؟",
            "en": "Was the list of documents required for the service posted in a clear place?"
          },
          "guidance_hint": {
            "ar": "انظر في اللوحات والشاشات والمطويات قبل أن تسأل الموظف.",
            "en": "Look at boards, screens and leaflets before asking an official."
          },
          "sources": ["EC-10", "BL-4.a2"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_in_01_why",
          "label": {
            "ar": "أين بحثت عن قائمة الوثائق، وماذا وجدت؟",
            "en": "Where did you look for the list of documents, and what did you find?"
          },
          "required": true,
          "relevant": "${q_in_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_in_06",
          "item": "Q-IN-06",
          "label": {
            "ar": "هل كانت مدة إنجاز الخدمة ومعاييرها معلنة في المركز؟",
            "en": "Were the completion time of the service and its standards posted in the centre?"
          },
          "sources": ["BL-4.a2"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_in_06_why",
          "label": {
            "ar": "أين بحثت عن مدة الإنجاز والمعايير، وماذا كُتب عنها؟",
            "en": "Where did you look for the completion time and standards, and what was written about them?"
          },
          "required": true,
          "relevant": "${q_in_06} = 'no'"
        },
        {
          "type": "integer",
          "name": "q_in_02",
          "item": "Q-IN-02",
          "label": {
            "ar": "كم وثيقة طُلبت منك وليست ضمن القائمة المعلنة؟",
            "en": "How many documents were you asked for that are not on the posted list?"
          },
          "hint": {
            "ar": "اكتب 0 إن لم يُطلب شيء خارج القائمة.",
            "en": "Enter 0 if nothing outside the list was asked for."
          },
          "guidance_hint": {
            "ar": "القائمة المعلنة هي لوحة المركز أو الموقع أو سجل الخدمات. إن لم تجد قائمة في أي مكان فاختر «لم يُلاحظ».",
            "en": "The published list is the board in the centre, the site or the service register. If there is no list anywhere, mark it not observed."
          },
          "sources": ["BL-6"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${scenario} != 'complaint_route'",
          "constraint": ". >= 0 and . <= 20",
          "constraint_message": {
            "ar": "عدد بين 0 و20.",
            "en": "A number between 0 and 20."
          },
          "score": {
            "weight": 2,
            "credit": {"type": "measure", "direction": "lower", "target": 0, "limit": 3}
          },
          "breach": {"clause": "و", "when": ". > 0", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_02_papers",
          "label": {
            "ar": "سمِّ كل وثيقة طُلبت وليست في القائمة، واذكر أين قرأت القائمة.",
            "en": "Name each document asked for that is not on the list, and say where you read the list."
          },
          "required": true,
          "relevant": "${q_in_02} > 0"
        },
        {
          "type": "integer",
          "name": "fee_announced_fils",
          "label": {
            "ar": "ما الرسم المعلن للخدمة بالفلس، إن كان معلناً؟",
            "en": "What fee is posted for the service, in fils, if any?"
          },
          "hint": {
            "ar": "الدينار 1000 فلس؛ اتركه فارغاً إن لم يكن معلناً.",
            "en": "One dinar is 1000 fils; leave it empty if none is posted."
          },
          "journey_stage": "counter",
          "relevant": "${service_requested} = 'yes'",
          "constraint": ". >= 0 and . <= 10000000",
          "constraint_message": {
            "ar": "المبلغ بالفلس: عدد صحيح لا يقل عن 0.",
            "en": "The amount in fils: a whole number, 0 or more."
          }
        },
        {
          "type": "integer",
          "name": "fee_charged_fils",
          "label": {
            "ar": "ما المبلغ الذي طُلب منك دفعه بالفلس؟",
            "en": "How much were you asked to pay, in fils?"
          },
          "hint": {
            "ar": "الدينار 1000 فلس؛ اكتب 0 إن لم يُطلب شيء.",
            "en": "One dinar is 1000 fils; enter 0 if nothing was asked."
          },
          "journey_stage": "counter",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "constraint": ". >= 0 and . <= 10000000",
          "constraint_message": {
            "ar": "المبلغ بالفلس: عدد صحيح لا يقل عن 0.",
            "en": "The amount in fils: a whole number, 0 or more."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "q_in_03",
          "item": "Q-IN-03",
          "label": {
            "ar": "هل كانت الرسوم معلنة ومطابقة لما طُلب منك دفعه؟",
            "en": "Were the fees posted, and equal to what you were asked to pay?"
          },
          "sources": ["EC-10"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "أ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_03_why",
          "label": {
            "ar": "ما المعلن عن الرسوم وأين، وما المبلغ الذي طُلب منك دفعه؟",
            "en": "What was posted about the fees and where, and what were you asked to pay?"
          },
          "required": true,
          "relevant": "${q_in_03} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_in_04",
          "item": "Q-IN-04",
          "label": {
            "ar": "هل قُدمت لك المعلومات التي طلبتها عن الخدمة؟",
            "en": "Were you given the information about the service that you asked for?"
          },
          "guidance_hint": {
            "ar": "إن لم يعرف الموظف وأرشدك إلى من يعرف فاختر «جزئياً».",
            "en": "If the official did not know but referred you to someone who does, choose “Partly”."
          },
          "sources": ["JC-P5a"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_partial_no"}},
          "breach": {"clause": "ج", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_04_why",
          "label": {
            "ar": "ما المعلومات التي طلبتها ولم تُقدَّم لك كاملة؟",
            "en": "Which information that you asked for was not given in full?"
          },
          "required": true,
          "relevant": "${q_in_04} = 'partial' or ${q_in_04} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_in_05",
          "item": "Q-IN-05",
          "label": {
            "ar": "هل كانت المعلومات المقدمة مطابقة للمعلن (دون تضليل)؟",
            "en": "Did the information you were given match what is published, without misleading you?"
          },
          "sources": ["JC-P5b"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${q_in_04} = 'yes' or ${q_in_04} = 'partial'",
          "score": {
            "weight": 3,
            "credit": {"type": "yes_no", "positive": "yes"},
            "critical": {"effect": "zero_section"}
          },
          "breach": {"clause": "أ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_05_why",
          "label": {
            "ar": "ما المعلومة التي قيلت لك، وما المعلن بشأنها، وأين هو معلن؟",
            "en": "What were you told, what is published about it, and where?"
          },
          "required": true,
          "relevant": "${q_in_05} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "queue",
      "label": {
        "ar": "الدور والانتظار",
        "en": "Queue and waiting"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_qu_01",
          "item": "Q-QU-01",
          "label": {
            "ar": "هل حصلت على رقم دور متسلسل عند الدخول؟",
            "en": "Did you get a serial queue number when you came in?"
          },
          "sources": ["EC-09"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_qu_01_why",
          "label": {
            "ar": "كيف نُظّم الدور بدلاً من الرقم؟",
            "en": "How was the queue organised instead?"
          },
          "required": true,
          "relevant": "${q_qu_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_qu_02",
          "item": "Q-QU-02",
          "label": {
            "ar": "هل أُرشدت إلى الشباك أو الموظف المختص؟",
            "en": "Were you directed to the right window or official?"
          },
          "guidance_hint": {
            "ar": "الإرشاد من موظف الاستقبال أو ماكينة النداء أو لوحة واضحة.",
            "en": "Directed by the receptionist, the call machine or a clear sign."
          },
          "sources": ["EC-07"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_qu_02_why",
          "label": {
            "ar": "كيف عرفت الشباك أو الموظف المختص؟",
            "en": "How did you find the right window or official?"
          },
          "required": true,
          "relevant": "${q_qu_02} = 'no'"
        },
        {
          "type": "integer",
          "name": "announced_wait",
          "label": {
            "ar": "ما مدة الانتظار المعلنة بالدقائق، إن كانت معلنة؟",
            "en": "What waiting time is posted, in minutes, if any?"
          },
          "hint": {
            "ar": "اتركه فارغاً إن لم تكن معلنة.",
            "en": "Leave it empty if none is posted."
          },
          "journey_stage": "queue",
          "constraint": ". >= 0 and . <= 480",
          "constraint_message": {
            "ar": "المدة بالدقائق بين 0 و480.",
            "en": "Minutes between 0 and 480."
          }
        },
        {
          "type": "select_one delay",
          "name": "queue_delay",
          "label": {
            "ar": "هل تأخر دورك، وهل ذُكر السبب؟",
            "en": "Was your turn delayed, and was the reason given?"
          },
          "hint": {
            "ar": "التأخير: تجاوز المدة المعلنة، أو ساعة إن لم تُعلن مدة.",
            "en": "A delay: longer than the posted time, or than an hour where none is posted."
          },
          "journey_stage": "queue",
          "required": true
        },
        {
          "type": "integer",
          "name": "q_qu_04",
          "item": "Q-QU-04",
          "label": {
            "ar": "دقائق الانتظار من سحب الرقم إلى بدء الخدمة",
            "en": "Minutes from taking the ticket to the start of service"
          },
          "hint": {
            "ar": "الفرق بين وقت سحب الرقم ووقت بدء الخدمة؛ وإن لم يصل دورك فإلى وقت مغادرتك.",
            "en": "From taking the ticket to the start of service; if your turn never came, to the time you left."
          },
          "sources": ["JC-P4b"],
          "journey_stage": "queue",
          "required": true,
          "silence": {"overwritten-answer": "the minutes follow the times, and the constraint keeps them so"},
          "calculation": "round((decimal-time(if(${reached_counter} = 'yes', ${served_at}, ${left_at})) - decimal-time(${ticket_at})) * 1440, 0)",
          "constraint": ". >= 0 and . <= 480 and abs(. - round((decimal-time(if(${reached_counter} = 'yes', ${served_at}, ${left_at})) - decimal-time(${ticket_at})) * 1440, 0)) <= 1",
          "constraint_message": {
            "ar": "المدة بالدقائق كما تدل عليها أوقاتك؛ إن كانت خطأ فصحح الأوقات.",
            "en": "The minutes that your times give; if they are wrong, correct the times."
          },
          "score": {
            "weight": 4,
            "credit": {"type": "measure", "direction": "lower", "target": 15, "limit": 60}
          },
          "breach": {
            "clause": "هـ",
            "when": ". > coalesce(${announced_wait}, 60) and ${queue_delay} = 'not_explained'",
            "severity": "medium"
          }
        },
        {
          "type": "text",
          "name": "q_qu_04_why",
          "label": {
            "ar": "صف ما جرى أثناء الانتظار: عدد الشبابيك العاملة وعدد المنتظرين تقريباً.",
            "en": "Describe the wait: how many windows were open and about how many people were waiting."
          },
          "required": true,
          "relevant": "${q_qu_04} > 15"
        },
        {
          "type": "select_one yes_no",
          "name": "q_qu_03",
          "item": "Q-QU-03",
          "label": {
            "ar": "هل تم الالتزام بالدور دون تجاوز؟",
            "en": "Was the order of turns kept, with nobody passed ahead?"
          },
          "guidance_hint": {
            "ar": "تقديم كبار السن وذوي الاحتياجات الخاصة والحوامل ليس تجاوزاً.",
            "en": "Letting elderly people, people with special needs or pregnant women go first is not queue-jumping."
          },
          "sources": ["EC-09", "JC-P2b"],
          "journey_stage": "queue",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clauses": ["أ", "ز"], "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_qu_03_why",
          "label": {
            "ar": "كيف حصل التجاوز؟ صف الواقعة دون أسماء.",
            "en": "How was somebody passed ahead? Describe what happened, without names."
          },
          "required": true,
          "relevant": "${q_qu_03} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "conduct",
      "label": {
        "ar": "سلوك الموظفين والعدالة",
        "en": "Staff conduct and fairness"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_eq_01",
          "item": "Q-EQ-01",
          "label": {
            "ar": "هل يوجد شباك أو مسار مخصص لكبار السن وذوي الاحتياجات الخاصة والحوامل؟",
            "en": "Is there a window or lane for elderly people, people with special needs and pregnant women?"
          },
          "sources": ["EC-14", "JC-P1a", "BL-4.b7"],
          "journey_stage": "arrival",
          "principle": "ease",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_eq_01_why",
          "label": {
            "ar": "كيف كان يُخدم كبار السن وذوو الاحتياجات الخاصة والحوامل؟",
            "en": "How were elderly people, people with special needs and pregnant women served?"
          },
          "required": true,
          "relevant": "${q_eq_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_st_01",
          "item": "Q-ST-01",
          "label": {
            "ar": "هل بادرك الموظف بالتحية؟",
            "en": "Did the official greet you first?"
          },
          "sources": ["EC-02", "JC-P2a"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_st_01_why",
          "label": {
            "ar": "كيف بدأ الحديث؟ اكتب أول ما قيل لك.",
            "en": "How did the conversation begin? Write the first thing you were told."
          },
          "required": true,
          "relevant": "${q_st_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_eq_02",
          "item": "Q-EQ-02",
          "label": {
            "ar": "هل عُرضت المساعدة على من يحتاجها؟",
            "en": "Was help offered to those who needed it?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن لم يكن في المركز من يحتاج إلى مساعدة.",
            "en": "Not applicable if nobody in the centre needed help."
          },
          "sources": ["JC-P1b"],
          "journey_stage": "queue",
          "required": true,
          "allows_na": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_eq_02_why",
          "label": {
            "ar": "من كان بحاجة إلى المساعدة (صفته لا اسمه)، وماذا جرى؟",
            "en": "Who needed help (describe, do not name), and what happened?"
          },
          "required": true,
          "relevant": "${q_eq_02} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_eq_03",
          "item": "Q-EQ-03",
          "label": {
            "ar": "هل قُدمت خدمة لأحد بأفضلية غير مبررة؟",
            "en": "Was anyone served with a preference that was not justified?"
          },
          "sources": ["JC-P2b"],
          "journey_stage": "queue",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "no"}},
          "breach": {"clause": "أ", "when": ". = 'yes'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_eq_03_why",
          "label": {
            "ar": "صف الأفضلية التي رأيتها وما سبقها، دون أسماء.",
            "en": "Describe the preference you saw and what came before it, without names."
          },
          "required": true,
          "relevant": "${q_eq_03} = 'yes'"
        },
        {
          "type": "select_one grounds",
          "name": "q_eq_04",
          "item": "Q-EQ-04",
          "label": {
            "ar": "هل لاحظت تمييزاً؟ اذكر الأساس",
            "en": "Did you notice any discrimination? State the ground."
          },
          "guidance_hint": {
            "ar": "لا تكفي زيارة واحدة للحكم بالتمييز؛ دوّن الواقعة وحدها، والمقارنة تجري مركزياً بزيارات متناظرة.",
            "en": "One visit cannot establish discrimination; record the facts only, matched visits are compared centrally."
          },
          "sources": ["JC-P2c"],
          "journey_stage": "counter",
          "required": true,
          "score": {
            "weight": 3,
            "credit": {
              "type": "choice",
              "credits": {
                "none": 1,
                "race": 0,
                "gender": 0,
                "religion": 0,
                "politics": 0,
                "social_status": 0,
                "age": 0,
                "other": 0
              }
            }
          },
          "breach": {"clause": "ز", "when": ". != 'none'", "severity": "high"}
        },
        {
          "type": "text",
          "name": "q_eq_04_why",
          "label": {
            "ar": "صف الواقعة كما رأيتها أو سمعتها، وما الذي دلّك على هذا الأساس.",
            "en": "Describe what you saw or heard, and what pointed to that ground."
          },
          "required": true,
          "relevant": "${q_eq_04} != '' and ${q_eq_04} != 'none'"
        },
        {
          "type": "select_one courtesy",
          "name": "q_st_02",
          "item": "Q-ST-02",
          "label": {
            "ar": "هل كان الموظف لطيفاً بشوشاً؟",
            "en": "Was the official courteous and pleasant?"
          },
          "sources": ["EC-02"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "scale", "min": 1, "max": 5}}
        },
        {
          "type": "text",
          "name": "q_st_02_why",
          "label": {
            "ar": "ما القول أو الفعل الذي بنيت عليه هذا التقدير؟",
            "en": "Which word or act is this rating based on?"
          },
          "required": true,
          "relevant": "${q_st_02} < 5"
        },
        {
          "type": "select_one yes_no",
          "name": "q_st_03",
          "item": "Q-ST-03",
          "label": {
            "ar": "هل عوملت باحترام يحفظ كرامتك؟",
            "en": "Were you treated with respect, in a way that kept your dignity?"
          },
          "guidance_hint": {
            "ar": "انشغال الموظف أو اختصاره في الكلام ليس وحده عدم احترام.",
            "en": "Being busy or brief is not, by itself, disrespect."
          },
          "sources": ["JC-P2a"],
          "journey_stage": "counter",
          "required": true,
          "score": {
            "weight": 5,
            "credit": {"type": "yes_no", "positive": "yes"},
            "critical": {"effect": "cap", "value": 55}
          },
          "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}
        },
        {
          "type": "text",
          "name": "q_st_03_why",
          "label": {
            "ar": "ما الذي قيل أو فُعل؟ اكتبه بنصه قدر الإمكان، دون أسماء.",
            "en": "What was said or done? Write it as exactly as you can, without names."
          },
          "required": true,
          "relevant": "${q_st_03} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "competence",
      "label": {
        "ar": "الكفاءة والدقة",
        "en": "Competence and accuracy"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_co_04",
          "item": "Q-CO-04",
          "label": {
            "ar": "هل أُنجزت الخدمة في المركز دون إحالتك إلى دائرة أخرى؟",
            "en": "Was the service completed at the centre without sending you to another department?"
          },
          "sources": ["BL-5"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "allows_na": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_co_04_why",
          "label": {
            "ar": "إلى أي دائرة أُحلت، ولأي سبب؟",
            "en": "To which department were you sent, and why?"
          },
          "required": true,
          "relevant": "${q_co_04} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_co_05",
          "item": "Q-CO-05",
          "label": {
            "ar": "عند تعطل النظام، هل عُرض بديل لإتمام الخدمة؟",
            "en": "When the system was down, were you offered another way to complete the service?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن لم يتعطل النظام أثناء زيارتك.",
            "en": "Not applicable if the system did not fail during your visit."
          },
          "sources": ["BL-4.b5"],
          "journey_stage": "counter",
          "required": true,
          "allows_na": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "هـ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_co_05_why",
          "label": {
            "ar": "ماذا قيل لك عند تعطل النظام، وكم دام التعطل؟",
            "en": "What were you told when the system was down, and how long did that last?"
          },
          "required": true,
          "relevant": "${q_co_05} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_co_03",
          "item": "Q-CO-03",
          "label": {
            "ar": "هل اتُّبعت الإجراءات المعلنة كما هي؟",
            "en": "Were the published steps followed as they are?"
          },
          "sources": ["JC-P4c", "BL-4.a1"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "score": {"weight": 4, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "أ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_co_03_why",
          "label": {
            "ar": "أي إجراء معلن لم يُتَّبع، أو أي إجراء أُضيف إليه؟",
            "en": "Which published step was not followed, or which step was added?"
          },
          "required": true,
          "relevant": "${q_co_03} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_co_01",
          "item": "Q-CO-01",
          "label": {
            "ar": "هل أجاب الموظف عن استفساراتك بدقة؟",
            "en": "Did the official answer your questions accurately?"
          },
          "sources": ["JC-P4d", "EC-04", "EC-06"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 4, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_co_01_why",
          "label": {
            "ar": "أي استفسار لم يُجب عنه بدقة، وما الجواب المعلن؟",
            "en": "Which question was not answered accurately, and what is the published answer?"
          },
          "required": true,
          "relevant": "${q_co_01} = 'partial' or ${q_co_01} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_co_02",
          "item": "Q-CO-02",
          "label": {
            "ar": "هل حاول الموظف تذليل المشكلة التي واجهتك؟",
            "en": "Did the official try to remove the obstacle you met?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن لم تواجهك مشكلة.",
            "en": "Not applicable if you met no obstacle."
          },
          "sources": ["EC-06"],
          "journey_stage": "counter",
          "required": true,
          "allows_na": true,
          "score": {"weight": 3, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_co_02_why",
          "label": {
            "ar": "ما المشكلة التي واجهتك، وماذا فعل الموظف حيالها؟",
            "en": "What was the obstacle, and what did the official do about it?"
          },
          "required": true,
          "relevant": "${q_co_02} = 'partial' or ${q_co_02} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "completion",
      "label": {
        "ar": "الإنجاز والمدة",
        "en": "Completion and time"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_ou_02",
          "item": "Q-OU-02",
          "label": {
            "ar": "هل رُفض تقديم الخدمة رغم اكتمال الشروط؟",
            "en": "Was the service refused although the conditions were met?"
          },
          "guidance_hint": {
            "ar": "إغلاق معلن مسبقاً أو انتهاء الدوام ليس رفضاً.",
            "en": "A closure announced beforehand, or the end of office hours, is not a refusal."
          },
          "sources": ["BL-6"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes' and ${file_complete} = 'yes'",
          "score": {
            "weight": 4,
            "credit": {"type": "yes_no", "positive": "no"},
            "critical": {"effect": "cap", "value": 50}
          },
          "breach": {"clause": "ب", "when": ". = 'yes'", "severity": "high"}
        },
        {
          "type": "text",
          "name": "q_ou_02_why",
          "label": {
            "ar": "ما السبب الذي ذُكر لرفض الطلب؟ اكتبه بنصه.",
            "en": "What reason was given for refusing? Write it word for word."
          },
          "required": true,
          "relevant": "${q_ou_02} = 'yes'"
        },
        {
          "type": "integer",
          "name": "announced_minutes",
          "label": {
            "ar": "ما المدة المعلنة لتقديم الخدمة عند الشباك بالدقائق، إن كانت معلنة؟",
            "en": "What time for service at the window is posted, in minutes, if any?"
          },
          "hint": {
            "ar": "من اللوحة أو سجل الخدمات؛ اتركه فارغاً إن لم تكن معلنة.",
            "en": "From the board or the service register; leave it empty if none is posted."
          },
          "journey_stage": "counter",
          "constraint": ". >= 0 and . <= 480",
          "constraint_message": {
            "ar": "المدة بالدقائق بين 0 و480.",
            "en": "Minutes between 0 and 480."
          }
        },
        {
          "type": "select_one delay",
          "name": "counter_delay",
          "label": {
            "ar": "هل تأخرت الخدمة عند الشباك، وهل ذُكر السبب؟",
            "en": "Was the service at the window delayed, and was the reason given?"
          },
          "journey_stage": "counter",
          "required": true,
          "relevant": "${reached_counter} = 'yes'"
        },
        {
          "type": "integer",
          "name": "q_ou_01",
          "item": "Q-OU-01",
          "label": {
            "ar": "دقائق تقديم الخدمة عند الشباك",
            "en": "Minutes of service at the window"
          },
          "hint": {
            "ar": "من بدء الخدمة إلى مغادرتك، كما تدل عليها أوقاتك.",
            "en": "From the start of service to your leaving, as your times give them."
          },
          "sources": ["JC-P4b", "EC-04"],
          "journey_stage": "counter",
          "required": true,
          "silence": {"overwritten-answer": "the minutes follow the times, and the constraint keeps them so"},
          "calculation": "if(${reached_counter} = 'yes', round((decimal-time(${left_at}) - decimal-time(${served_at})) * 1440, 0), '')",
          "constraint": ". >= 0 and . <= 480 and (${reached_counter} != 'yes' or abs(. - round((decimal-time(${left_at}) - decimal-time(${served_at})) * 1440, 0)) <= 1)",
          "constraint_message": {
            "ar": "المدة بالدقائق كما تدل عليها أوقاتك؛ إن كانت خطأ فصحح الأوقات.",
            "en": "The minutes that your times give; if they are wrong, correct the times."
          },
          "score": {
            "weight": 3,
            "credit": {"type": "measure", "direction": "lower", "target": 10, "limit": 40}
          },
          "breach": {
            "clause": "هـ",
            "when": ". > coalesce(${announced_minutes}, 40) and ${counter_delay} = 'not_explained'",
            "severity": "medium"
          }
        },
        {
          "type": "text",
          "name": "q_ou_01_why",
          "label": {
            "ar": "ماذا جرى عند الشباك في هذه المدة؟",
            "en": "What happened at the window during that time?"
          },
          "required": true,
          "relevant": "${q_ou_01} > 10"
        },
        {
          "type": "select_one result",
          "name": "request_result",
          "label": {
            "ar": "ما نتيجة طلبك عند المغادرة؟",
            "en": "What was the result of your request when you left?"
          },
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'"
        },
        {
          "type": "select_one return_reason",
          "name": "return_reason",
          "label": {
            "ar": "هل طُلب منك الحضور مرة أخرى، وما السبب المذكور؟",
            "en": "Were you asked to come again, and what reason was given?"
          },
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'"
        },
        {
          "type": "integer",
          "name": "q_ou_04",
          "item": "Q-OU-04",
          "label": {
            "ar": "عدد الزيارات اللازمة لإتمام الخدمة",
            "en": "Number of visits needed to complete the service"
          },
          "hint": {
            "ar": "تُحسب هذه الزيارة وما طُلب منك بعدها.",
            "en": "Count this visit and those you were told to make."
          },
          "sources": ["NB-04"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "constraint": ". >= 1 and . <= 20",
          "constraint_message": {
            "ar": "عدد بين 1 و20، وتُحسب هذه الزيارة.",
            "en": "A number between 1 and 20, this visit included."
          },
          "score": {
            "weight": 3,
            "credit": {"type": "measure", "direction": "lower", "target": 1, "limit": 3}
          },
          "breach": {
            "clause": "هـ",
            "when": ". > 1 and ${return_reason} = 'no_reason'",
            "severity": "medium"
          }
        },
        {
          "type": "text",
          "name": "q_ou_04_why",
          "label": {
            "ar": "لماذا لزم أكثر من زيارة؟",
            "en": "Why was more than one visit needed?"
          },
          "required": true,
          "relevant": "${q_ou_04} > 1"
        },
        {
          "type": "select_one timeliness",
          "name": "q_ou_03",
          "item": "Q-OU-03",
          "label": {
            "ar": "هل أُنجزت الخدمة خلال المدة المعلنة، أو ذُكر سبب التأخير؟",
            "en": "Was the service completed within the posted time, or was the reason for the delay given?"
          },
          "guidance_hint": {
            "ar": "إن لم تجد مدة معلنة في المركز فقارن بسجل الخدمات؛ فإن لم تجدها فيه فاختر «لم يُلاحظ».",
            "en": "If no time is posted in the centre, compare with the service register; if it is not there either, mark it not observed."
          },
          "sources": ["BL-6", "EC-04"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${request_result} = 'completed' or ${request_result} = 'accepted'",
          "score": {
            "weight": 3,
            "credit": {"type": "choice", "credits": {"in_time": 1, "explained": 0.5, "late": 0}}
          },
          "breach": {"clause": "هـ", "when": ". = 'late'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_ou_03_why",
          "label": {
            "ar": "ما المدة المعلنة، وما المدة الفعلية، وما السبب المذكور إن ذُكر؟",
            "en": "What is the posted time, what was the actual time, and which reason was given, if any?"
          },
          "required": true,
          "relevant": "${q_ou_03} != '' and ${q_ou_03} != 'in_time'"
        },
        {
          "type": "select_one yes_no",
          "name": "mobile_given",
          "label": {
            "ar": "هل سُجّل رقم هاتف محمول صالح في الطلب؟",
            "en": "Was a working mobile number recorded in the application?"
          },
          "sources": ["EC-R5", "EC-11"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${request_result} = 'completed' or ${request_result} = 'accepted'"
        },
        {
          "type": "select_multiple sms_stages",
          "name": "q_af_01",
          "item": "Q-AF-01",
          "label": {
            "ar": "عدد الرسائل النصية المستلمة من عدد مراحل الطلب",
            "en": "Text messages received, out of the stages of the application"
          },
          "hint": {
            "ar": "اختر كل مرحلة وصلتك عنها رسالة.",
            "en": "Choose every stage for which a message arrived."
          },
          "sources": ["EC-11"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${mobile_given} = 'yes'",
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لم تصل أي رسالة» لا تُختار مع غيرها.",
            "en": "“No message received” cannot be chosen with anything else."
          },
          "score": {"weight": 1, "credit": {"type": "checklist", "none": "none"}}
        },
        {
          "type": "text",
          "name": "q_af_01_why",
          "label": {
            "ar": "أي مرحلة لم تصلك عنها رسالة، وكم انتظرت قبل تعبئة هذا السؤال؟",
            "en": "For which stage did no message arrive, and how long did you wait before answering?"
          },
          "required": true,
          "relevant": "${q_af_01} != '' and (selected(${q_af_01}, 'none') or count-selected(${q_af_01}) < 3)"
        }
      ]
    },
    {
      "type": "group",
      "name": "privacy",
      "label": {
        "ar": "الخصوصية",
        "en": "Privacy"
      },
      "hint": {
        "ar": "اذكر نوع المعلومة ومكانها فقط، ولا تكتب المعلومة نفسها.",
        "en": "Give only the kind of information and the place; never the information itself."
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_pr_01",
          "item": "Q-PR-01",
          "label": {
            "ar": "هل كان بإمكان الآخرين سماع بياناتك أو رؤيتها؟",
            "en": "Could other people hear or see your data?"
          },
          "sources": ["JC-P3a", "EC-05"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "no"}}
        },
        {
          "type": "text",
          "name": "q_pr_01_why",
          "label": {
            "ar": "كيف أمكن سماع بياناتك أو رؤيتها؟ صف المكان لا البيانات.",
            "en": "How could your data be heard or seen? Describe the place, not the data."
          },
          "required": true,
          "relevant": "${q_pr_01} = 'yes'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_pr_03",
          "item": "Q-PR-03",
          "label": {
            "ar": "هل تُركت معاملات أو وثائق مكشوفة؟",
            "en": "Were files or documents left exposed?"
          },
          "guidance_hint": {
            "ar": "لا تقرأ ما فيها ولا تصوّره.",
            "en": "Do not read them and do not photograph them."
          },
          "sources": ["EC-05"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "no"}},
          "breach": {"clause": "د", "when": ". = 'yes'", "severity": "critical"}
        },
        {
          "type": "text",
          "name": "q_pr_03_why",
          "label": {
            "ar": "أين تُركت المعاملات أو الوثائق، ومن كان يستطيع رؤيتها؟",
            "en": "Where were the files or documents left, and who could see them?"
          },
          "required": true,
          "relevant": "${q_pr_03} = 'yes'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_pr_02",
          "item": "Q-PR-02",
          "label": {
            "ar": "هل كُشفت أمامك معلومات شخصية تخص غيرك؟",
            "en": "Was personal information about other people disclosed in front of you?"
          },
          "guidance_hint": {
            "ar": "تأكيد بياناتك أنت أمامك ليس كشفاً لبيانات غيرك.",
            "en": "Reading your own data back to you is not disclosure of other people's."
          },
          "sources": ["JC-P3a", "EC-05"],
          "journey_stage": "counter",
          "required": true,
          "score": {
            "weight": 4,
            "credit": {"type": "yes_no", "positive": "no"},
            "critical": {"effect": "cap", "value": 55}
          },
          "breach": {"clause": "د", "when": ". = 'yes'", "severity": "critical"}
        },
        {
          "type": "text",
          "name": "q_pr_02_why",
          "label": {
            "ar": "كيف كُشفت المعلومات؟ اذكر نوعها فقط ولا تكتبها.",
            "en": "How was the information disclosed? Give its kind only; do not write it down."
          },
          "required": true,
          "relevant": "${q_pr_02} = 'yes'"
        }
      ]
    },
    {
      "type": "group",
      "name": "voice",
      "label": {
        "ar": "صوت المتعامل والميثاق",
        "en": "Voice and charter"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_vo_02",
          "item": "Q-VO-02",
          "label": {
            "ar": "هل صندوق الشكاوى أو رابط المنصة ظاهر وصالح؟",
            "en": "Is a complaint box or a link to the platform in sight and working?"
          },
          "guidance_hint": {
            "ar": "جرّب الرابط أو الرمز من هاتفك بعد الخروج؛ لا تقدّم شكوى مختلقة.",
            "en": "Try the link or the code on your telephone after leaving; never submit an invented complaint."
          },
          "sources": ["BK-11", "EC-12"],
          "journey_stage": "after",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_vo_02_why",
          "label": {
            "ar": "ما الذي كان غائباً أو لا يعمل: الصندوق أم الرابط أم الرمز؟",
            "en": "What was missing or not working: the box, the link or the code?"
          },
          "required": true,
          "relevant": "${q_vo_02} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_vo_04",
          "item": "Q-VO-04",
          "label": {
            "ar": "هل توجد وسيلة لتقديم المقترحات وتقييم الخدمة؟",
            "en": "Is there a means to make suggestions and rate the service?"
          },
          "sources": ["EC-13", "BL-4.c1"],
          "journey_stage": "after",
          "principle": "participatory",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_vo_04_why",
          "label": {
            "ar": "أين بحثت عن وسيلة الاقتراح والتقييم؟",
            "en": "Where did you look for a way to suggest and rate?"
          },
          "required": true,
          "relevant": "${q_vo_04} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_vo_05",
          "item": "Q-VO-05",
          "label": {
            "ar": "هل ميثاق الخدمة منشور؟",
            "en": "Is the service charter displayed or published?"
          },
          "sources": ["BL-4.a5"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_vo_05_why",
          "label": {
            "ar": "أين بحثت عن ميثاق الخدمة؟",
            "en": "Where did you look for the service charter?"
          },
          "required": true,
          "relevant": "${q_vo_05} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "complaint_asked",
          "label": {
            "ar": "هل سألت أحد الموظفين عن طريق تقديم الشكوى؟",
            "en": "Did you ask an official how to make a complaint?"
          },
          "hint": {
            "ar": "سؤال عام عن الطريق فقط، كما في السيناريو.",
            "en": "A general question about the way only, as the scenario says."
          },
          "journey_stage": "after",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "q_vo_01",
          "item": "Q-VO-01",
          "label": {
            "ar": "هل أُرشدت إلى آلية تقديم الشكوى عند طلبك ذلك؟",
            "en": "Were you shown how to make a complaint when you asked?"
          },
          "sources": ["JC-P5c", "EC-12"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${complaint_asked} = 'yes'",
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "ج", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_vo_01_why",
          "label": {
            "ar": "بم أُجبت حين سألت عن طريق الشكوى؟",
            "en": "What were you told when you asked how to complain?"
          },
          "required": true,
          "relevant": "${q_vo_01} = 'no'"
        }
      ]
    },
    {"include": "reference/breach-followup.json"},
    {
      "type": "text",
      "name": "closing_note",
      "label": {
        "ar": "هل من ملاحظة أخرى تفيد في فهم الزيارة؟",
        "en": "Is there anything else that helps to understand the visit?"
      },
      "guidance_hint": {
        "ar": "وقائع فقط. لا تذكر اسم موظف أو مراجع، ولا ما يدل عليك أو على شخص بعينه.",
        "en": "Facts only. Name no official or recipient, and nothing that points to you or to a particular person."
      },
      "journey_stage": "after"
    }
  ]
}

"""##
  ),
  (
    "comprehensive-centre.json",
    ##"""
{
  "$schema": "schema/survey.schema.json",
  "settings": {
    "form_id": "comprehensive-centre",
    "version": "2026070101",
    "form_title": {
      "ar": "زيارة مركز الخدمات الحكومية الشامل",
      "en": "Visit to a comprehensive government service centre"
    },
    "default_language": "ar",
    "kind": "visit",
    "channel": "centre",
    "instance_name": "concat(${centre}, ' ', ${visit_date})"
  },
  "languages": ["ar", "en"],
  "sections": [
    {"name": "onestop", "label": {"ar": "الخدمة من موقع واحد والتفويض", "en": "One place, delegated powers"}, "weight": 25},
    {"name": "effort", "label": {"ar": "الجهد وكلفة التنقل", "en": "Effort and travel cost"}, "weight": 10},
    {"name": "information", "label": {"ar": "المعلومات والشفافية", "en": "Information and transparency"}, "weight": 10},
    {"name": "queue", "label": {"ar": "الدور والانتظار", "en": "Queue and waiting"}, "weight": 15},
    {"name": "conduct", "label": {"ar": "سلوك الموظفين والعدالة", "en": "Staff conduct and fairness"}, "weight": 20},
    {"name": "completion", "label": {"ar": "الإنجاز والمدة", "en": "Completion and time"}, "weight": 10},
    {"name": "privacy", "label": {"ar": "الخصوصية", "en": "Privacy"}, "weight": 5},
    {"name": "voice", "label": {"ar": "صوت المتعامل والميثاق", "en": "Voice and charter"}, "weight": 5}
  ],
  "choices": {
    "scenarios_visit": [
      {"name": "enquiry", "label": {"ar": "استعلام عن خدمة", "en": "Information enquiry"}, "code": "SC-01"},
      {"name": "transaction", "label": {"ar": "معاملة كاملة لحاجة حقيقية", "en": "Full transaction with a genuine need"}, "code": "SC-02"},
      {"name": "incomplete_file", "label": {"ar": "ملف ينقصه مستند", "en": "Incomplete file"}, "code": "SC-03"},
      {"name": "data_correction", "label": {"ar": "تصحيح خطأ في البيانات", "en": "Correction of a data error"}, "code": "SC-04"},
      {"name": "complaint_route", "label": {"ar": "السؤال عن طريق تقديم الشكوى", "en": "Asking how to complain"}, "code": "SC-05"},
      {"name": "phone_then_visit", "label": {"ar": "اتصال هاتفي ثم زيارة", "en": "Telephone call, then a visit"}, "code": "SC-06"}
    ],
    "personas": [
      {"name": "man", "label": {"ar": "مواطن بالغ", "en": "Adult man, citizen"}, "code": "PE-01"},
      {"name": "woman", "label": {"ar": "مواطنة بالغة", "en": "Adult woman, citizen"}, "code": "PE-02"},
      {"name": "elderly", "label": {"ar": "شخص من كبار السن", "en": "Elderly person"}, "code": "PE-03"},
      {"name": "wheelchair", "label": {"ar": "مستخدم كرسي متحرك", "en": "Wheelchair user"}, "code": "PE-04"},
      {"name": "low_vision", "label": {"ar": "شخص ذو إعاقة بصرية", "en": "Person with a visual impairment"}, "code": "PE-05"},
      {"name": "hearing", "label": {"ar": "شخص ذو إعاقة سمعية", "en": "Person with a hearing impairment"}, "code": "PE-06"},
      {"name": "pregnant", "label": {"ar": "امرأة حامل", "en": "Pregnant woman"}, "code": "PE-07"},
      {"name": "non_national", "label": {"ar": "مقيم غير أردني", "en": "Resident, not a national"}, "code": "PE-08"},
      {"name": "low_literacy", "label": {"ar": "شخص محدود القراءة والكتابة", "en": "Person with limited literacy"}, "code": "PE-09"},
      {"name": "business_owner", "label": {"ar": "صاحب منشأة صغيرة", "en": "Small-business owner"}, "code": "PE-10"},
      {"name": "investor", "label": {"ar": "مستثمر", "en": "Investor"}, "code": "PE-11"}
    ],
    "kit": [
      {"name": "identity", "label": {"ar": "بطاقة شخصية أو جواز سفر", "en": "Identity card or passport"}},
      {"name": "family_book", "label": {"ar": "دفتر عائلة", "en": "Family book"}},
      {"name": "residence", "label": {"ar": "إذن إقامة", "en": "Residence permit"}},
      {"name": "form", "label": {"ar": "نموذج طلب معبأ", "en": "Completed application form"}},
      {"name": "photo", "label": {"ar": "صورة شخصية", "en": "Personal photograph"}},
      {"name": "contract", "label": {"ar": "عقد إيجار أو سند ملكية", "en": "Lease or title deed"}},
      {"name": "commercial", "label": {"ar": "سجل تجاري أو رخصة مهن", "en": "Commercial register or trade licence"}},
      {"name": "authorisation", "label": {"ar": "وكالة أو تفويض", "en": "Power of attorney or authorisation"}},
      {"name": "earlier_receipt", "label": {"ar": "إيصال أو معاملة سابقة", "en": "Earlier receipt or file"}},
      {"name": "none", "label": {"ar": "لم أحمل وثائق", "en": "No documents carried"}}
    ],
    "yes_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "yes_partial_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "partial", "label": {"ar": "جزئياً", "en": "Partly"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "accessibility": [
      {"name": "ramp", "label": {"ar": "منحدر مناسب عند المدخل أو مدخل دون درج", "en": "Usable ramp, or an entrance without steps"}},
      {"name": "lift", "label": {"ar": "مصعد يعمل، أو الخدمة كلها في الطابق الأرضي", "en": "Working lift, or everything on the ground floor"}},
      {"name": "doors", "label": {"ar": "مدخل وأبواب تتسع لكرسي متحرك", "en": "Entrance and doors wide enough for a wheelchair"}},
      {"name": "paths", "label": {"ar": "ممرات خالية من العوائق", "en": "Passages free of obstacles"}},
      {"name": "drop_off", "label": {"ar": "موقف أو مكان نزول قريب من المدخل", "en": "Parking or drop-off close to the entrance"}},
      {"name": "none", "label": {"ar": "لا شيء مما سبق", "en": "None of these"}}
    ],
    "delay": [
      {"name": "no_delay", "label": {"ar": "لم يحصل تأخير", "en": "There was no delay"}},
      {"name": "explained", "label": {"ar": "حصل تأخير وذُكر سببه", "en": "There was a delay and the reason was given"}},
      {"name": "not_explained", "label": {"ar": "حصل تأخير ولم يُذكر سببه", "en": "There was a delay and no reason was given"}}
    ],
    "grounds": [
      {"name": "none", "label": {"ar": "لم ألاحظ تمييزاً", "en": "No discrimination noticed"}},
      {"name": "race", "label": {"ar": "العرق", "en": "Race"}},
      {"name": "gender", "label": {"ar": "النوع الاجتماعي", "en": "Gender"}},
      {"name": "religion", "label": {"ar": "المعتقدات الدينية", "en": "Religious belief"}},
      {"name": "politics", "label": {"ar": "المعتقدات السياسية", "en": "Political belief"}},
      {"name": "social_status", "label": {"ar": "الوضع الاجتماعي", "en": "Social status"}},
      {"name": "age", "label": {"ar": "السن", "en": "Age"}},
      {"name": "other", "label": {"ar": "شكل آخر من أشكال التمييز", "en": "Any other form"}}
    ],
    "courtesy": [
      {"name": "1", "label": {"ar": "أبداً", "en": "Not at all"}},
      {"name": "2", "label": {"ar": "قليلاً", "en": "A little"}},
      {"name": "3", "label": {"ar": "إلى حد ما", "en": "To some extent"}},
      {"name": "4", "label": {"ar": "إلى حد كبير", "en": "To a large extent"}},
      {"name": "5", "label": {"ar": "تماماً", "en": "Entirely"}}
    ],
    "result": [
      {"name": "completed", "label": {"ar": "أُنجزت الخدمة في الزيارة نفسها", "en": "Completed during the visit"}},
      {"name": "accepted", "label": {"ar": "قُبل الطلب والنتيجة لاحقاً", "en": "Accepted, result to follow"}},
      {"name": "returned", "label": {"ar": "أُعيد الطلب لنقص فيه", "en": "Returned because something was missing"}},
      {"name": "refused", "label": {"ar": "رُفض الطلب", "en": "Refused"}},
      {"name": "left", "label": {"ar": "غادرت قبل البت في الطلب", "en": "I left before a decision"}}
    ],
    "return_reason": [
      {"name": "not_asked", "label": {"ar": "لم يُطلب مني الحضور مرة أخرى", "en": "I was not asked to come again"}},
      {"name": "announced_step", "label": {"ar": "إجراء معلن يتطلب زيارة أخرى", "en": "A published step needs another visit"}},
      {"name": "missing_listed", "label": {"ar": "نقصت وثيقة معلنة", "en": "A document on the published list was missing"}},
      {"name": "outage", "label": {"ar": "تعطل النظام", "en": "The system was down"}},
      {"name": "no_reason", "label": {"ar": "لم يُذكر سبب", "en": "No reason was given"}}
    ],
    "timeliness": [
      {"name": "in_time", "label": {"ar": "نعم، أُنجزت خلال المدة المعلنة", "en": "Yes, within the posted time"}},
      {"name": "explained", "label": {"ar": "لا، لكن ذُكر سبب التأخير", "en": "No, but the delay was explained"}},
      {"name": "late", "label": {"ar": "لا، ولم يُذكر سبب التأخير", "en": "No, and the delay was not explained"}}
    ],
    "sms_stages": [
      {"name": "received", "label": {"ar": "استلام الطلب", "en": "Application received"}},
      {"name": "processing", "label": {"ar": "بدء معالجة الطلب", "en": "Processing started"}},
      {"name": "result", "label": {"ar": "صدور النتيجة أو جاهزيتها", "en": "Result issued or ready"}},
      {"name": "none", "label": {"ar": "لم تصل أي رسالة", "en": "No message received"}}
    ]
  },
  "survey": [
    {
      "type": "note",
      "name": "visit_rules",
      "label": {
        "ar": "دوّن الوقائع فور خروجك. لا تكتب اسم موظف أو مراجع في أي إجابة؛ يكفي رقم الشباك.",
        "en": "Note the facts as soon as you leave. Write no name of an official or recipient in any answer; the window number is enough."
      }
    },
    {
      "type": "group",
      "name": "identification",
      "label": {
        "ar": "تعريف الزيارة",
        "en": "Identification of the visit"
      },
      "children": [
        {
          "type": "text",
          "name": "centre",
          "label": {
            "ar": "ما رمز المركز؟",
            "en": "What is the code of the centre?"
          },
          "hint": {
            "ar": "كما في سجل المراكز، مثل C-101.",
            "en": "As in the register of centres, such as C-101."
          },
          "journey_stage": "before",
          "role": "centre",
          "required": true,
          "constraint": "regex(., 'C-[0-9]{3}')",
          "constraint_message": {
            "ar": "رمز المركز حرف C ثم شرطة وثلاثة أرقام.",
            "en": "A centre code is the letter C, a hyphen and three digits."
          }
        },
        {
          "type": "text",
          "name": "department",
          "label": {
            "ar": "ما رمز الدائرة المسؤولة عن الخدمة؟",
            "en": "What is the code of the department responsible for the service?"
          },
          "hint": {
            "ar": "كما في سجل الدوائر، مثل D-01.",
            "en": "As in the register of departments, such as D-01."
          },
          "journey_stage": "before",
          "role": "department",
          "required": true,
          "constraint": "regex(., 'D-[0-9]{2}')",
          "constraint_message": {
            "ar": "رمز الدائرة حرف D ثم شرطة ورقمان.",
            "en": "A department code is the letter D, a hyphen and two digits."
          }
        },
        {
          "type": "text",
          "name": "service",
          "label": {
            "ar": "ما رمز الخدمة؟",
            "en": "What is the code of the service?"
          },
          "hint": {
            "ar": "كما في سجل الخدمات، مثل S-1001.",
            "en": "As in the register of services, such as S-1001."
          },
          "journey_stage": "before",
          "role": "service",
          "required": true,
          "constraint": "regex(., 'S-[0-9]{4}')",
          "constraint_message": {
            "ar": "رمز الخدمة حرف S ثم شرطة وأربعة أرقام.",
            "en": "A service code is the letter S, a hyphen and four digits."
          }
        },
        {
          "type": "date",
          "name": "visit_date",
          "label": {
            "ar": "ما تاريخ الزيارة؟",
            "en": "What is the date of the visit?"
          },
          "journey_stage": "before",
          "role": "date",
          "required": true,
          "constraint": ". <= today()",
          "constraint_message": {
            "ar": "لا يكون التاريخ في المستقبل.",
            "en": "The date cannot be in the future."
          },
          "default": {"expression": "today()"}
        },
        {
          "type": "select_one scenarios_visit",
          "name": "scenario",
          "label": {
            "ar": "ما سيناريو الزيارة؟",
            "en": "Which scenario was played?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "calculate",
          "name": "service_requested",
          "calculation": "if(${scenario} = 'transaction' or ${scenario} = 'incomplete_file' or ${scenario} = 'data_correction', 'yes', 'no')"
        },
        {
          "type": "select_one personas",
          "name": "persona",
          "label": {
            "ar": "ما صفة الزائر في هذه الزيارة؟",
            "en": "As which persona was the visit made?"
          },
          "guidance_hint": {
            "ar": "صفة حقيقية في الزائر، لا دور يُمثَّل.",
            "en": "A genuine attribute of the shopper, never an act."
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_multiple kit",
          "name": "documents_carried",
          "label": {
            "ar": "أي وثائق حملت معك؟",
            "en": "Which documents did you carry?"
          },
          "hint": {
            "ar": "وثائق حقيقية فقط.",
            "en": "Genuine documents only."
          },
          "sources": ["JC-R3", "EC-R2"],
          "journey_stage": "before",
          "required": true,
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لم أحمل وثائق» لا تُختار مع غيرها.",
            "en": "“No documents carried” cannot be chosen with anything else."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "file_complete",
          "label": {
            "ar": "هل كان ملفك مكتملاً وفق القائمة المعلنة؟",
            "en": "Was your file complete by the published list?"
          },
          "sources": ["JC-R3", "EC-R3"],
          "journey_stage": "before",
          "required": true,
          "relevant": "${service_requested} = 'yes'"
        },
        {
          "type": "time",
          "name": "arrived_at",
          "label": {
            "ar": "متى دخلت المركز؟",
            "en": "When did you enter the centre?"
          },
          "hint": {
            "ar": "بقراءة ساعتك، مثل 09:05.",
            "en": "By your own watch, such as 09:05."
          },
          "journey_stage": "arrival",
          "personal": true,
          "required": true
        },
        {
          "type": "time",
          "name": "ticket_at",
          "label": {
            "ar": "متى سحبت الرقم أو وقفت في الدور؟",
            "en": "When did you take a ticket or join the queue?"
          },
          "journey_stage": "queue",
          "personal": true,
          "required": true,
          "constraint": "decimal-time(.) >= decimal-time(${arrived_at})",
          "constraint_message": {
            "ar": "يجب ألا يسبق وقت دخولك.",
            "en": "Not before the time you entered."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "reached_counter",
          "label": {
            "ar": "هل بدأت خدمتك عند الشباك؟",
            "en": "Did your service at the window begin?"
          },
          "journey_stage": "queue",
          "required": true
        },
        {
          "type": "time",
          "name": "served_at",
          "label": {
            "ar": "متى بدأت خدمتك؟",
            "en": "When did service begin?"
          },
          "journey_stage": "counter",
          "personal": true,
          "required": true,
          "relevant": "${reached_counter} = 'yes'",
          "constraint": "decimal-time(.) >= decimal-time(${ticket_at})",
          "constraint_message": {
            "ar": "يجب ألا يسبق وقت سحب الرقم.",
            "en": "Not before you took the ticket."
          }
        },
        {
          "type": "time",
          "name": "left_at",
          "label": {
            "ar": "متى غادرت المركز؟",
            "en": "When did you leave the centre?"
          },
          "hint": {
            "ar": "بقراءة ساعتك؛ وإن بقيت بعد انتهاء خدمتك فوقت انتهائها.",
            "en": "By your own watch; if you stayed on after your business was done, when it was done."
          },
          "journey_stage": "after",
          "personal": true,
          "required": true,
          "constraint": "decimal-time(.) >= decimal-time(${ticket_at})",
          "constraint_message": {
            "ar": "يجب ألا يسبق وقت سحب الرقم.",
            "en": "Not before you took the ticket."
          }
        },
        {
          "type": "text",
          "name": "ticket_number",
          "label": {
            "ar": "ما رقم بطاقة الدور؟",
            "en": "What is the number on the queue ticket?"
          },
          "hint": {
            "ar": "يبقى محجوباً عن التقارير؛ اتركه فارغاً إن لم يوجد رقم.",
            "en": "Kept out of reports; leave it empty if there was no number."
          },
          "journey_stage": "queue",
          "personal": true
        }
      ]
    },
    {
      "type": "group",
      "name": "declarations",
      "label": {
        "ar": "إقرار الزائر",
        "en": "Shopper's declaration"
      },
      "hint": {
        "ar": "لا يدخل هذا الإقرار في أي درجة، لكنه شرط لصحة الزيارة.",
        "en": "This declaration enters no score, but the visit is valid only with it."
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "shopper_respect",
          "label": {
            "ar": "هل تعاملت مع الموظفين باحترام؟",
            "en": "Did you treat the officials with respect?"
          },
          "sources": ["JC-R1"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_instructions",
          "label": {
            "ar": "هل التزمت بتعليمات المركز وإجراءاته؟",
            "en": "Did you follow the instructions and procedures of the centre?"
          },
          "sources": ["JC-R2"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_papers",
          "label": {
            "ar": "هل كانت الوثائق التي حملتها حقيقية وكما يحددها السيناريو؟",
            "en": "Were the documents you carried genuine, and as the scenario sets out?"
          },
          "sources": ["JC-R3"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_answers",
          "label": {
            "ar": "هل أجبت عن أسئلة الموظفين بصدق وضمن حدود السيناريو؟",
            "en": "Did you answer the officials' questions truthfully, within the scenario?"
          },
          "sources": ["JC-R4"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_reported_error",
          "label": {
            "ar": "هل أبلغت عن الخطأ في البيانات فور ملاحظته؟",
            "en": "Did you report the error in the data as soon as you noticed it?"
          },
          "sources": ["JC-R5"],
          "journey_stage": "before",
          "required": true,
          "relevant": "${scenario} = 'data_correction'"
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_announced_channels",
          "label": {
            "ar": "هل استخدمت وسائل الاتصال المعلنة وحدها؟",
            "en": "Did you use the announced channels only?"
          },
          "sources": ["JC-R6"],
          "journey_stage": "before",
          "required": true,
          "relevant": "${scenario} = 'complaint_route' or ${scenario} = 'phone_then_visit'"
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_independent",
          "label": {
            "ar": "هل تؤكد أن لا قريب لك ولا مصلحة في هذا المركز، وأنك لم تزره في آخر 90 يوماً؟",
            "en": "Do you confirm that you have no relative or interest in this centre and have not visited it in the last 90 days?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_detected",
          "label": {
            "ar": "هل بدا أن أحداً عرف أنك متسوق خفي؟",
            "en": "Did anyone seem to recognise you as a mystery shopper?"
          },
          "hint": {
            "ar": "إن عُرفت فتوقف وسلّم الزيارة كما هي؛ تُعاد الزيارة مع زائر آخر.",
            "en": "If you were recognised, stop and submit the visit as it is; another shopper repeats it."
          },
          "journey_stage": "after",
          "required": true
        },
        {
          "type": "text",
          "name": "shopper_conduct_note",
          "label": {
            "ar": "اشرح ما لم يتحقق من هذا الإقرار.",
            "en": "Explain which part of this declaration does not hold."
          },
          "required": true,
          "relevant": "${shopper_respect} = 'no' or ${shopper_instructions} = 'no' or ${shopper_papers} = 'no' or ${shopper_answers} = 'no' or ${shopper_reported_error} = 'no' or ${shopper_announced_channels} = 'no' or ${shopper_independent} = 'no' or ${shopper_detected} = 'yes'"
        }
      ]
    },
    {
      "type": "group",
      "name": "onestop",
      "label": {
        "ar": "الخدمة من موقع واحد والتفويض",
        "en": "One place, delegated powers"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_cc_01",
          "item": "Q-CC-01",
          "label": {
            "ar": "هل قائمة خدمات المركز ودوائره معلنة في مكان واضح؟",
            "en": "Is the list of the centre's services and departments posted in a clear place?"
          },
          "sources": ["BL-5.a", "NB-07"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_cc_01_why",
          "label": {
            "ar": "أين بحثت عن قائمة الخدمات والدوائر؟",
            "en": "Where did you look for the list of services and departments?"
          },
          "required": true,
          "relevant": "${q_cc_01} = 'no'"
        },
        {
          "type": "integer",
          "name": "q_cc_02",
          "item": "Q-CC-02",
          "label": {
            "ar": "عدد الشبابيك التي راجعتها لإتمام الطلب",
            "en": "Number of windows visited to complete the request"
          },
          "sources": ["NB-07", "NB-04"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "constraint": ". >= 1 and . <= 30",
          "constraint_message": {
            "ar": "عدد بين 1 و30.",
            "en": "A number between 1 and 30."
          },
          "score": {
            "weight": 3,
            "credit": {"type": "measure", "direction": "lower", "target": 1, "limit": 4}
          }
        },
        {
          "type": "text",
          "name": "q_cc_02_why",
          "label": {
            "ar": "لماذا راجعت أكثر من شباك؟",
            "en": "Why did you have to go to more than one window?"
          },
          "required": true,
          "relevant": "${q_cc_02} > 1"
        },
        {
          "type": "select_one yes_no",
          "name": "q_cc_03",
          "item": "Q-CC-03",
          "label": {
            "ar": "هل قدّم موظف المركز طلبك إلى الدائرة نيابة عنك؟",
            "en": "Did the centre's official put your request to the department for you?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن كان المركز مفوضاً بتقديم الخدمة كلها.",
            "en": "Not applicable if the centre itself is empowered to deliver the whole service."
          },
          "sources": ["BL-5.b", "BL-3.m"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "allows_na": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_cc_03_why",
          "label": {
            "ar": "ما الذي طُلب منك أن تفعله بنفسك لدى الدائرة؟",
            "en": "What were you asked to do yourself at the department?"
          },
          "required": true,
          "relevant": "${q_cc_03} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_cc_04",
          "item": "Q-CC-04",
          "label": {
            "ar": "هل بتّ موظف المركز في طلبك دون الرجوع إلى الدائرة؟",
            "en": "Could the centre's official take the decision on your request without going back to the department?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن لم يكن في الطلب قرار يُتخذ.",
            "en": "Not applicable if the request needed no decision."
          },
          "sources": ["BL-5.c", "BL-3.m"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "allows_na": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_cc_04_why",
          "label": {
            "ar": "أي قرار أو توقيع لزم من خارج المركز؟",
            "en": "Which decision or signature was needed from outside the centre?"
          },
          "required": true,
          "relevant": "${q_cc_04} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_cc_05",
          "item": "Q-CC-05",
          "label": {
            "ar": "هل كانت الوثيقة الصادرة عن المركز جاهزة للاستعمال دون تصديق آخر؟",
            "en": "Was the document issued by the centre ready for use, with no further certification?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن لم تصدر وثيقة.",
            "en": "Not applicable if no document was issued."
          },
          "sources": ["BL-5.d", "BL-3.m"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "allows_na": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_cc_05_why",
          "label": {
            "ar": "أي تصديق أو ختم طُلب بعد صدور الوثيقة؟",
            "en": "Which certification or stamp was asked for after the document was issued?"
          },
          "required": true,
          "relevant": "${q_cc_05} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_cc_06",
          "item": "Q-CC-06",
          "label": {
            "ar": "هل أمكن دفع الرسوم كلها داخل المركز؟",
            "en": "Could all the fees be paid inside the centre?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن لم يكن للخدمة رسم.",
            "en": "Not applicable if the service is free of charge."
          },
          "sources": ["NB-07", "BL-3.m"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "allows_na": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_cc_06_why",
          "label": {
            "ar": "أين دُفعت الرسوم، وبأي وسيلة؟",
            "en": "Where were the fees paid, and how?"
          },
          "required": true,
          "relevant": "${q_cc_06} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_co_04",
          "item": "Q-CO-04",
          "label": {
            "ar": "هل أُنجزت الخدمة في المركز دون إحالتك إلى دائرة أخرى؟",
            "en": "Was the service completed at the centre without sending you to another department?"
          },
          "sources": ["BL-5"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "allows_na": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_co_04_why",
          "label": {
            "ar": "إلى أي دائرة أُحلت، ولأي سبب؟",
            "en": "To which department were you sent, and why?"
          },
          "required": true,
          "relevant": "${q_co_04} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_co_05",
          "item": "Q-CO-05",
          "label": {
            "ar": "عند تعطل النظام، هل عُرض بديل لإتمام الخدمة؟",
            "en": "When the system was down, were you offered another way to complete the service?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن لم يتعطل النظام أثناء زيارتك.",
            "en": "Not applicable if the system did not fail during your visit."
          },
          "sources": ["BL-4.b5"],
          "journey_stage": "counter",
          "required": true,
          "allows_na": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "هـ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_co_05_why",
          "label": {
            "ar": "ماذا قيل لك عند تعطل النظام، وكم دام التعطل؟",
            "en": "What were you told when the system was down, and how long did that last?"
          },
          "required": true,
          "relevant": "${q_co_05} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_cc_07",
          "item": "Q-CC-07",
          "label": {
            "ar": "هل توفرت في المركز كل خدمات الباقة المعلنة؟",
            "en": "Were all the services of the announced package available at the centre?"
          },
          "guidance_hint": {
            "ar": "الباقة: خدمات مرتبطة بحدث واحد في حياة متلقي الخدمة. لا ينطبق إن لم تُعلن باقات.",
            "en": "A package: services tied to one event in life. Not applicable if no packages are announced."
          },
          "sources": ["BL-5.a", "BL-2.1"],
          "journey_stage": "outcome",
          "required": true,
          "allows_na": true,
          "score": {"weight": 2, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_cc_07_why",
          "label": {
            "ar": "أي خدمة من الباقة لم تكن متوفرة؟",
            "en": "Which service of the package was not available?"
          },
          "required": true,
          "relevant": "${q_cc_07} = 'partial' or ${q_cc_07} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_cc_08",
          "item": "Q-CC-08",
          "label": {
            "ar": "هل عرف الموظف إجراءات الدوائر التي يقدّم المركز خدماتها؟",
            "en": "Did the official know the procedures of the departments whose services the centre gives?"
          },
          "sources": ["BL-5.f", "EC-06"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_cc_08_why",
          "label": {
            "ar": "أي إجراء لم يعرفه الموظف، وكيف تصرف؟",
            "en": "Which procedure did the official not know, and what was done about it?"
          },
          "required": true,
          "relevant": "${q_cc_08} = 'partial' or ${q_cc_08} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_co_01",
          "item": "Q-CO-01",
          "label": {
            "ar": "هل أجاب الموظف عن استفساراتك بدقة؟",
            "en": "Did the official answer your questions accurately?"
          },
          "sources": ["JC-P4d", "EC-04", "EC-06"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_co_01_why",
          "label": {
            "ar": "أي استفسار لم يُجب عنه بدقة، وما الجواب المعلن؟",
            "en": "Which question was not answered accurately, and what is the published answer?"
          },
          "required": true,
          "relevant": "${q_co_01} = 'partial' or ${q_co_01} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "effort",
      "label": {
        "ar": "الجهد وكلفة التنقل",
        "en": "Effort and travel cost"
      },
      "children": [
        {
          "type": "integer",
          "name": "travel_minutes",
          "label": {
            "ar": "كم دقيقة استغرق وصولك إلى المركز؟",
            "en": "How many minutes did it take you to reach the centre?"
          },
          "sources": ["NB-07"],
          "journey_stage": "before",
          "required": true,
          "constraint": ". >= 0 and . <= 480",
          "constraint_message": {
            "ar": "المدة بالدقائق بين 0 و480.",
            "en": "Minutes between 0 and 480."
          }
        },
        {
          "type": "integer",
          "name": "travel_cost_fils",
          "label": {
            "ar": "كم كلفك الوصول إلى المركز والعودة منه بالفلس؟",
            "en": "What did the journey there and back cost you, in fils?"
          },
          "sources": ["NB-07"],
          "journey_stage": "before",
          "required": true,
          "constraint": ". >= 0 and . <= 10000000",
          "constraint_message": {
            "ar": "المبلغ بالفلس: عدد صحيح لا يقل عن 0.",
            "en": "The amount in fils: a whole number, 0 or more."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "q_en_02",
          "item": "Q-EN-02",
          "label": {
            "ar": "هل توفرت مقاعد كافية للمنتظرين؟",
            "en": "Were there enough seats for the people waiting?"
          },
          "sources": ["EC-03"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_en_02_why",
          "label": {
            "ar": "صف النقص: كم مقعداً كان متاحاً، وكم شخصاً كان واقفاً تقريباً؟",
            "en": "Describe the shortage: how many seats were there, and about how many people were standing?"
          },
          "required": true,
          "relevant": "${q_en_02} = 'no'"
        },
        {
          "type": "select_multiple accessibility",
          "name": "q_en_03",
          "item": "Q-EN-03",
          "label": {
            "ar": "هل كان الوصول إلى المركز والحركة داخله سهلاً، بما في ذلك منحدر أو مصعد؟",
            "en": "Was it easy to reach the centre and move about inside it, including by ramp or lift?"
          },
          "hint": {
            "ar": "اختر كل ما رأيته صالحاً للاستخدام وقت الزيارة.",
            "en": "Choose everything you saw in working order during the visit."
          },
          "guidance_hint": {
            "ar": "المصعد المعطل أو المنحدر المسدود لا يُحسب.",
            "en": "A lift that is out of order or a blocked ramp does not count."
          },
          "sources": ["EC-03", "JC-P1a"],
          "journey_stage": "arrival",
          "required": true,
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لا شيء مما سبق» لا تُختار مع غيرها.",
            "en": "“None of these” cannot be chosen with anything else."
          },
          "score": {"weight": 2, "credit": {"type": "checklist", "none": "none"}}
        },
        {
          "type": "text",
          "name": "q_en_03_why",
          "label": {
            "ar": "ما العائق الذي لاحظته أمام الوصول أو الحركة، وأين؟",
            "en": "What hindered access or movement, and where?"
          },
          "required": true,
          "relevant": "${q_en_03} != '' and (selected(${q_en_03}, 'none') or count-selected(${q_en_03}) < 5)"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_en_01",
          "item": "Q-EN-01",
          "label": {
            "ar": "هل كان مكان الاستقبال والانتظار نظيفاً؟",
            "en": "Was the reception and waiting area clean?"
          },
          "guidance_hint": {
            "ar": "«نعم»: الأرضية والمقاعد والمرافق نظيفة. «جزئياً»: موضع واحد غير نظيف. «لا»: أكثر من موضع.",
            "en": "Yes: floor, seats and facilities clean. Partly: one spot not clean. No: more than one."
          },
          "sources": ["EC-03"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_en_01_why",
          "label": {
            "ar": "ما الذي لم يكن نظيفاً، وأين؟",
            "en": "What was not clean, and where?"
          },
          "required": true,
          "relevant": "${q_en_01} = 'partial' or ${q_en_01} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_en_04",
          "item": "Q-EN-04",
          "label": {
            "ar": "هل كانت اللوحات الإرشادية واضحة؟",
            "en": "Were the directional signs clear?"
          },
          "sources": ["EC-10"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_en_04_why",
          "label": {
            "ar": "أي اللوحات كانت غائبة أو غير واضحة؟",
            "en": "Which signs were missing or unclear?"
          },
          "required": true,
          "relevant": "${q_en_04} = 'partial' or ${q_en_04} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "information",
      "label": {
        "ar": "المعلومات والشفافية",
        "en": "Information and transparency"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_in_01",
          "item": "Q-IN-01",
          "label": {
            "ar": "هل كانت قائمة الوثائق المطلوبة للخدمة معلنة في مكان واضح؟",
            "en": "Was the list of documents required for the service posted in a clear place?"
          },
          "guidance_hint": {
            "ar": "انظر في اللوحات والشاشات والمطويات قبل أن تسأل الموظف.",
            "en": "Look at boards, screens and leaflets before asking an official."
          },
          "sources": ["EC-10", "BL-4.a2"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_in_01_why",
          "label": {
            "ar": "أين بحثت عن قائمة الوثائق، وماذا وجدت؟",
            "en": "Where did you look for the list of documents, and what did you find?"
          },
          "required": true,
          "relevant": "${q_in_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_in_06",
          "item": "Q-IN-06",
          "label": {
            "ar": "هل كانت مدة إنجاز الخدمة ومعاييرها معلنة في المركز؟",
            "en": "Were the completion time of the service and its standards posted in the centre?"
          },
          "sources": ["BL-4.a2"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_in_06_why",
          "label": {
            "ar": "أين بحثت عن مدة الإنجاز والمعايير، وماذا كُتب عنها؟",
            "en": "Where did you look for the completion time and standards, and what was written about them?"
          },
          "required": true,
          "relevant": "${q_in_06} = 'no'"
        },
        {
          "type": "integer",
          "name": "q_in_02",
          "item": "Q-IN-02",
          "label": {
            "ar": "كم وثيقة طُلبت منك وليست ضمن القائمة المعلنة؟",
            "en": "How many documents were you asked for that are not on the posted list?"
          },
          "hint": {
            "ar": "اكتب 0 إن لم يُطلب شيء خارج القائمة.",
            "en": "Enter 0 if nothing outside the list was asked for."
          },
          "guidance_hint": {
            "ar": "القائمة المعلنة هي لوحة المركز أو الموقع أو سجل الخدمات. إن لم تجد قائمة في أي مكان فاختر «لم يُلاحظ».",
            "en": "The published list is the board in the centre, the site or the service register. If there is no list anywhere, mark it not observed."
          },
          "sources": ["BL-6"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${scenario} != 'complaint_route'",
          "constraint": ". >= 0 and . <= 20",
          "constraint_message": {
            "ar": "عدد بين 0 و20.",
            "en": "A number between 0 and 20."
          },
          "score": {
            "weight": 2,
            "credit": {"type": "measure", "direction": "lower", "target": 0, "limit": 3}
          },
          "breach": {"clause": "و", "when": ". > 0", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_02_papers",
          "label": {
            "ar": "سمِّ كل وثيقة طُلبت وليست في القائمة، واذكر أين قرأت القائمة.",
            "en": "Name each document asked for that is not on the list, and say where you read the list."
          },
          "required": true,
          "relevant": "${q_in_02} > 0"
        },
        {
          "type": "integer",
          "name": "fee_announced_fils",
          "label": {
            "ar": "ما الرسم المعلن للخدمة بالفلس، إن كان معلناً؟",
            "en": "What fee is posted for the service, in fils, if any?"
          },
          "hint": {
            "ar": "الدينار 1000 فلس؛ اتركه فارغاً إن لم يكن معلناً.",
            "en": "One dinar is 1000 fils; leave it empty if none is posted."
          },
          "journey_stage": "counter",
          "relevant": "${service_requested} = 'yes'",
          "constraint": ". >= 0 and . <= 10000000",
          "constraint_message": {
            "ar": "المبلغ بالفلس: عدد صحيح لا يقل عن 0.",
            "en": "The amount in fils: a whole number, 0 or more."
          }
        },
        {
          "type": "integer",
          "name": "fee_charged_fils",
          "label": {
            "ar": "ما المبلغ الذي طُلب منك دفعه بالفلس؟",
            "en": "How much were you asked to pay, in fils?"
          },
          "hint": {
            "ar": "الدينار 1000 فلس؛ اكتب 0 إن لم يُطلب شيء.",
            "en": "One dinar is 1000 fils; enter 0 if nothing was asked."
          },
          "journey_stage": "counter",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "constraint": ". >= 0 and . <= 10000000",
          "constraint_message": {
            "ar": "المبلغ بالفلس: عدد صحيح لا يقل عن 0.",
            "en": "The amount in fils: a whole number, 0 or more."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "q_in_03",
          "item": "Q-IN-03",
          "label": {
            "ar": "هل كانت الرسوم معلنة ومطابقة لما طُلب منك دفعه؟",
            "en": "Were the fees posted, and equal to what you were asked to pay?"
          },
          "sources": ["EC-10"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "أ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_03_why",
          "label": {
            "ar": "ما المعلن عن الرسوم وأين، وما المبلغ الذي طُلب منك دفعه؟",
            "en": "What was posted about the fees and where, and what were you asked to pay?"
          },
          "required": true,
          "relevant": "${q_in_03} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_in_04",
          "item": "Q-IN-04",
          "label": {
            "ar": "هل قُدمت لك المعلومات التي طلبتها عن الخدمة؟",
            "en": "Were you given the information about the service that you asked for?"
          },
          "guidance_hint": {
            "ar": "إن لم يعرف الموظف وأرشدك إلى من يعرف فاختر «جزئياً».",
            "en": "If the official did not know but referred you to someone who does, choose “Partly”."
          },
          "sources": ["JC-P5a"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_partial_no"}},
          "breach": {"clause": "ج", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_04_why",
          "label": {
            "ar": "ما المعلومات التي طلبتها ولم تُقدَّم لك كاملة؟",
            "en": "Which information that you asked for was not given in full?"
          },
          "required": true,
          "relevant": "${q_in_04} = 'partial' or ${q_in_04} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_in_05",
          "item": "Q-IN-05",
          "label": {
            "ar": "هل كانت المعلومات المقدمة مطابقة للمعلن (دون تضليل)؟",
            "en": "Did the information you were given match what is published, without misleading you?"
          },
          "sources": ["JC-P5b"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${q_in_04} = 'yes' or ${q_in_04} = 'partial'",
          "score": {
            "weight": 3,
            "credit": {"type": "yes_no", "positive": "yes"},
            "critical": {"effect": "zero_section"}
          },
          "breach": {"clause": "أ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_05_why",
          "label": {
            "ar": "ما المعلومة التي قيلت لك، وما المعلن بشأنها، وأين هو معلن؟",
            "en": "What were you told, what is published about it, and where?"
          },
          "required": true,
          "relevant": "${q_in_05} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "queue",
      "label": {
        "ar": "الدور والانتظار",
        "en": "Queue and waiting"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_qu_01",
          "item": "Q-QU-01",
          "label": {
            "ar": "هل حصلت على رقم دور متسلسل عند الدخول؟",
            "en": "Did you get a serial queue number when you came in?"
          },
          "sources": ["EC-09"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_qu_01_why",
          "label": {
            "ar": "كيف نُظّم الدور بدلاً من الرقم؟",
            "en": "How was the queue organised instead?"
          },
          "required": true,
          "relevant": "${q_qu_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_qu_02",
          "item": "Q-QU-02",
          "label": {
            "ar": "هل أُرشدت إلى الشباك أو الموظف المختص؟",
            "en": "Were you directed to the right window or official?"
          },
          "guidance_hint": {
            "ar": "الإرشاد من موظف الاستقبال أو ماكينة النداء أو لوحة واضحة.",
            "en": "Directed by the receptionist, the call machine or a clear sign."
          },
          "sources": ["EC-07"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_qu_02_why",
          "label": {
            "ar": "كيف عرفت الشباك أو الموظف المختص؟",
            "en": "How did you find the right window or official?"
          },
          "required": true,
          "relevant": "${q_qu_02} = 'no'"
        },
        {
          "type": "integer",
          "name": "announced_wait",
          "label": {
            "ar": "ما مدة الانتظار المعلنة بالدقائق، إن كانت معلنة؟",
            "en": "What waiting time is posted, in minutes, if any?"
          },
          "hint": {
            "ar": "اتركه فارغاً إن لم تكن معلنة.",
            "en": "Leave it empty if none is posted."
          },
          "journey_stage": "queue",
          "constraint": ". >= 0 and . <= 480",
          "constraint_message": {
            "ar": "المدة بالدقائق بين 0 و480.",
            "en": "Minutes between 0 and 480."
          }
        },
        {
          "type": "select_one delay",
          "name": "queue_delay",
          "label": {
            "ar": "هل تأخر دورك، وهل ذُكر السبب؟",
            "en": "Was your turn delayed, and was the reason given?"
          },
          "hint": {
            "ar": "التأخير: تجاوز المدة المعلنة، أو ساعة إن لم تُعلن مدة.",
            "en": "A delay: longer than the posted time, or than an hour where none is posted."
          },
          "journey_stage": "queue",
          "required": true
        },
        {
          "type": "integer",
          "name": "q_qu_04",
          "item": "Q-QU-04",
          "label": {
            "ar": "دقائق الانتظار من سحب الرقم إلى بدء الخدمة",
            "en": "Minutes from taking the ticket to the start of service"
          },
          "hint": {
            "ar": "الفرق بين وقت سحب الرقم ووقت بدء الخدمة؛ وإن لم يصل دورك فإلى وقت مغادرتك.",
            "en": "From taking the ticket to the start of service; if your turn never came, to the time you left."
          },
          "sources": ["JC-P4b"],
          "journey_stage": "queue",
          "required": true,
          "silence": {"overwritten-answer": "the minutes follow the times, and the constraint keeps them so"},
          "calculation": "round((decimal-time(if(${reached_counter} = 'yes', ${served_at}, ${left_at})) - decimal-time(${ticket_at})) * 1440, 0)",
          "constraint": ". >= 0 and . <= 480 and abs(. - round((decimal-time(if(${reached_counter} = 'yes', ${served_at}, ${left_at})) - decimal-time(${ticket_at})) * 1440, 0)) <= 1",
          "constraint_message": {
            "ar": "المدة بالدقائق كما تدل عليها أوقاتك؛ إن كانت خطأ فصحح الأوقات.",
            "en": "The minutes that your times give; if they are wrong, correct the times."
          },
          "score": {
            "weight": 4,
            "credit": {"type": "measure", "direction": "lower", "target": 15, "limit": 60}
          },
          "breach": {
            "clause": "هـ",
            "when": ". > coalesce(${announced_wait}, 60) and ${queue_delay} = 'not_explained'",
            "severity": "medium"
          }
        },
        {
          "type": "text",
          "name": "q_qu_04_why",
          "label": {
            "ar": "صف ما جرى أثناء الانتظار: عدد الشبابيك العاملة وعدد المنتظرين تقريباً.",
            "en": "Describe the wait: how many windows were open and about how many people were waiting."
          },
          "required": true,
          "relevant": "${q_qu_04} > 15"
        },
        {
          "type": "select_one yes_no",
          "name": "q_qu_03",
          "item": "Q-QU-03",
          "label": {
            "ar": "هل تم الالتزام بالدور دون تجاوز؟",
            "en": "Was the order of turns kept, with nobody passed ahead?"
          },
          "guidance_hint": {
            "ar": "تقديم كبار السن وذوي الاحتياجات الخاصة والحوامل ليس تجاوزاً.",
            "en": "Letting elderly people, people with special needs or pregnant women go first is not queue-jumping."
          },
          "sources": ["EC-09", "JC-P2b"],
          "journey_stage": "queue",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clauses": ["أ", "ز"], "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_qu_03_why",
          "label": {
            "ar": "كيف حصل التجاوز؟ صف الواقعة دون أسماء.",
            "en": "How was somebody passed ahead? Describe what happened, without names."
          },
          "required": true,
          "relevant": "${q_qu_03} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "conduct",
      "label": {
        "ar": "سلوك الموظفين والعدالة",
        "en": "Staff conduct and fairness"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_eq_01",
          "item": "Q-EQ-01",
          "label": {
            "ar": "هل يوجد شباك أو مسار مخصص لكبار السن وذوي الاحتياجات الخاصة والحوامل؟",
            "en": "Is there a window or lane for elderly people, people with special needs and pregnant women?"
          },
          "sources": ["EC-14", "JC-P1a", "BL-4.b7"],
          "journey_stage": "arrival",
          "principle": "ease",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_eq_01_why",
          "label": {
            "ar": "كيف كان يُخدم كبار السن وذوو الاحتياجات الخاصة والحوامل؟",
            "en": "How were elderly people, people with special needs and pregnant women served?"
          },
          "required": true,
          "relevant": "${q_eq_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_st_01",
          "item": "Q-ST-01",
          "label": {
            "ar": "هل بادرك الموظف بالتحية؟",
            "en": "Did the official greet you first?"
          },
          "sources": ["EC-02", "JC-P2a"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_st_01_why",
          "label": {
            "ar": "كيف بدأ الحديث؟ اكتب أول ما قيل لك.",
            "en": "How did the conversation begin? Write the first thing you were told."
          },
          "required": true,
          "relevant": "${q_st_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_eq_02",
          "item": "Q-EQ-02",
          "label": {
            "ar": "هل عُرضت المساعدة على من يحتاجها؟",
            "en": "Was help offered to those who needed it?"
          },
          "guidance_hint": {
            "ar": "لا ينطبق إن لم يكن في المركز من يحتاج إلى مساعدة.",
            "en": "Not applicable if nobody in the centre needed help."
          },
          "sources": ["JC-P1b"],
          "journey_stage": "queue",
          "required": true,
          "allows_na": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_eq_02_why",
          "label": {
            "ar": "من كان بحاجة إلى المساعدة (صفته لا اسمه)، وماذا جرى؟",
            "en": "Who needed help (describe, do not name), and what happened?"
          },
          "required": true,
          "relevant": "${q_eq_02} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_eq_03",
          "item": "Q-EQ-03",
          "label": {
            "ar": "هل قُدمت خدمة لأحد بأفضلية غير مبررة؟",
            "en": "Was anyone served with a preference that was not justified?"
          },
          "sources": ["JC-P2b"],
          "journey_stage": "queue",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "no"}},
          "breach": {"clause": "أ", "when": ". = 'yes'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_eq_03_why",
          "label": {
            "ar": "صف الأفضلية التي رأيتها وما سبقها، دون أسماء.",
            "en": "Describe the preference you saw and what came before it, without names."
          },
          "required": true,
          "relevant": "${q_eq_03} = 'yes'"
        },
        {
          "type": "select_one grounds",
          "name": "q_eq_04",
          "item": "Q-EQ-04",
          "label": {
            "ar": "هل لاحظت تمييزاً؟ اذكر الأساس",
            "en": "Did you notice any discrimination? State the ground."
          },
          "guidance_hint": {
            "ar": "لا تكفي زيارة واحدة للحكم بالتمييز؛ دوّن الواقعة وحدها، والمقارنة تجري مركزياً بزيارات متناظرة.",
            "en": "One visit cannot establish discrimination; record the facts only, matched visits are compared centrally."
          },
          "sources": ["JC-P2c"],
          "journey_stage": "counter",
          "required": true,
          "score": {
            "weight": 3,
            "credit": {
              "type": "choice",
              "credits": {
                "none": 1,
                "race": 0,
                "gender": 0,
                "religion": 0,
                "politics": 0,
                "social_status": 0,
                "age": 0,
                "other": 0
              }
            }
          },
          "breach": {"clause": "ز", "when": ". != 'none'", "severity": "high"}
        },
        {
          "type": "text",
          "name": "q_eq_04_why",
          "label": {
            "ar": "صف الواقعة كما رأيتها أو سمعتها، وما الذي دلّك على هذا الأساس.",
            "en": "Describe what you saw or heard, and what pointed to that ground."
          },
          "required": true,
          "relevant": "${q_eq_04} != '' and ${q_eq_04} != 'none'"
        },
        {
          "type": "select_one courtesy",
          "name": "q_st_02",
          "item": "Q-ST-02",
          "label": {
            "ar": "هل كان الموظف لطيفاً بشوشاً؟",
            "en": "Was the official courteous and pleasant?"
          },
          "sources": ["EC-02"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "scale", "min": 1, "max": 5}}
        },
        {
          "type": "text",
          "name": "q_st_02_why",
          "label": {
            "ar": "ما القول أو الفعل الذي بنيت عليه هذا التقدير؟",
            "en": "Which word or act is this rating based on?"
          },
          "required": true,
          "relevant": "${q_st_02} < 5"
        },
        {
          "type": "select_one yes_no",
          "name": "q_st_03",
          "item": "Q-ST-03",
          "label": {
            "ar": "هل عوملت باحترام يحفظ كرامتك؟",
            "en": "Were you treated with respect, in a way that kept your dignity?"
          },
          "guidance_hint": {
            "ar": "انشغال الموظف أو اختصاره في الكلام ليس وحده عدم احترام.",
            "en": "Being busy or brief is not, by itself, disrespect."
          },
          "sources": ["JC-P2a"],
          "journey_stage": "counter",
          "required": true,
          "score": {
            "weight": 5,
            "credit": {"type": "yes_no", "positive": "yes"},
            "critical": {"effect": "cap", "value": 55}
          },
          "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}
        },
        {
          "type": "text",
          "name": "q_st_03_why",
          "label": {
            "ar": "ما الذي قيل أو فُعل؟ اكتبه بنصه قدر الإمكان، دون أسماء.",
            "en": "What was said or done? Write it as exactly as you can, without names."
          },
          "required": true,
          "relevant": "${q_st_03} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "completion",
      "label": {
        "ar": "الإنجاز والمدة",
        "en": "Completion and time"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_ou_02",
          "item": "Q-OU-02",
          "label": {
            "ar": "هل رُفض تقديم الخدمة رغم اكتمال الشروط؟",
            "en": "Was the service refused although the conditions were met?"
          },
          "guidance_hint": {
            "ar": "إغلاق معلن مسبقاً أو انتهاء الدوام ليس رفضاً.",
            "en": "A closure announced beforehand, or the end of office hours, is not a refusal."
          },
          "sources": ["BL-6"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes' and ${file_complete} = 'yes'",
          "score": {
            "weight": 4,
            "credit": {"type": "yes_no", "positive": "no"},
            "critical": {"effect": "cap", "value": 50}
          },
          "breach": {"clause": "ب", "when": ". = 'yes'", "severity": "high"}
        },
        {
          "type": "text",
          "name": "q_ou_02_why",
          "label": {
            "ar": "ما السبب الذي ذُكر لرفض الطلب؟ اكتبه بنصه.",
            "en": "What reason was given for refusing? Write it word for word."
          },
          "required": true,
          "relevant": "${q_ou_02} = 'yes'"
        },
        {
          "type": "integer",
          "name": "announced_minutes",
          "label": {
            "ar": "ما المدة المعلنة لتقديم الخدمة عند الشباك بالدقائق، إن كانت معلنة؟",
            "en": "What time for service at the window is posted, in minutes, if any?"
          },
          "hint": {
            "ar": "من اللوحة أو سجل الخدمات؛ اتركه فارغاً إن لم تكن معلنة.",
            "en": "From the board or the service register; leave it empty if none is posted."
          },
          "journey_stage": "counter",
          "constraint": ". >= 0 and . <= 480",
          "constraint_message": {
            "ar": "المدة بالدقائق بين 0 و480.",
            "en": "Minutes between 0 and 480."
          }
        },
        {
          "type": "select_one delay",
          "name": "counter_delay",
          "label": {
            "ar": "هل تأخرت الخدمة عند الشباك، وهل ذُكر السبب؟",
            "en": "Was the service at the window delayed, and was the reason given?"
          },
          "journey_stage": "counter",
          "required": true,
          "relevant": "${reached_counter} = 'yes'"
        },
        {
          "type": "integer",
          "name": "q_ou_01",
          "item": "Q-OU-01",
          "label": {
            "ar": "دقائق تقديم الخدمة عند الشباك",
            "en": "Minutes of service at the window"
          },
          "hint": {
            "ar": "من بدء الخدمة إلى مغادرتك، كما تدل عليها أوقاتك.",
            "en": "From the start of service to your leaving, as your times give them."
          },
          "sources": ["JC-P4b", "EC-04"],
          "journey_stage": "counter",
          "required": true,
          "silence": {"overwritten-answer": "the minutes follow the times, and the constraint keeps them so"},
          "calculation": "if(${reached_counter} = 'yes', round((decimal-time(${left_at}) - decimal-time(${served_at})) * 1440, 0), '')",
          "constraint": ". >= 0 and . <= 480 and (${reached_counter} != 'yes' or abs(. - round((decimal-time(${left_at}) - decimal-time(${served_at})) * 1440, 0)) <= 1)",
          "constraint_message": {
            "ar": "المدة بالدقائق كما تدل عليها أوقاتك؛ إن كانت خطأ فصحح الأوقات.",
            "en": "The minutes that your times give; if they are wrong, correct the times."
          },
          "score": {
            "weight": 3,
            "credit": {"type": "measure", "direction": "lower", "target": 10, "limit": 40}
          },
          "breach": {
            "clause": "هـ",
            "when": ". > coalesce(${announced_minutes}, 40) and ${counter_delay} = 'not_explained'",
            "severity": "medium"
          }
        },
        {
          "type": "text",
          "name": "q_ou_01_why",
          "label": {
            "ar": "ماذا جرى عند الشباك في هذه المدة؟",
            "en": "What happened at the window during that time?"
          },
          "required": true,
          "relevant": "${q_ou_01} > 10"
        },
        {
          "type": "select_one result",
          "name": "request_result",
          "label": {
            "ar": "ما نتيجة طلبك عند المغادرة؟",
            "en": "What was the result of your request when you left?"
          },
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'"
        },
        {
          "type": "select_one return_reason",
          "name": "return_reason",
          "label": {
            "ar": "هل طُلب منك الحضور مرة أخرى، وما السبب المذكور؟",
            "en": "Were you asked to come again, and what reason was given?"
          },
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'"
        },
        {
          "type": "integer",
          "name": "q_ou_04",
          "item": "Q-OU-04",
          "label": {
            "ar": "عدد الزيارات اللازمة لإتمام الخدمة",
            "en": "Number of visits needed to complete the service"
          },
          "hint": {
            "ar": "تُحسب هذه الزيارة وما طُلب منك بعدها.",
            "en": "Count this visit and those you were told to make."
          },
          "sources": ["NB-04"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_requested} = 'yes'",
          "constraint": ". >= 1 and . <= 20",
          "constraint_message": {
            "ar": "عدد بين 1 و20، وتُحسب هذه الزيارة.",
            "en": "A number between 1 and 20, this visit included."
          },
          "score": {
            "weight": 3,
            "credit": {"type": "measure", "direction": "lower", "target": 1, "limit": 3}
          },
          "breach": {
            "clause": "هـ",
            "when": ". > 1 and ${return_reason} = 'no_reason'",
            "severity": "medium"
          }
        },
        {
          "type": "text",
          "name": "q_ou_04_why",
          "label": {
            "ar": "لماذا لزم أكثر من زيارة؟",
            "en": "Why was more than one visit needed?"
          },
          "required": true,
          "relevant": "${q_ou_04} > 1"
        },
        {
          "type": "select_one timeliness",
          "name": "q_ou_03",
          "item": "Q-OU-03",
          "label": {
            "ar": "هل أُنجزت الخدمة خلال المدة المعلنة، أو ذُكر سبب التأخير؟",
            "en": "Was the service completed within the posted time, or was the reason for the delay given?"
          },
          "guidance_hint": {
            "ar": "إن لم تجد مدة معلنة في المركز فقارن بسجل الخدمات؛ فإن لم تجدها فيه فاختر «لم يُلاحظ».",
            "en": "If no time is posted in the centre, compare with the service register; if it is not there either, mark it not observed."
          },
          "sources": ["BL-6", "EC-04"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${request_result} = 'completed' or ${request_result} = 'accepted'",
          "score": {
            "weight": 3,
            "credit": {"type": "choice", "credits": {"in_time": 1, "explained": 0.5, "late": 0}}
          },
          "breach": {"clause": "هـ", "when": ". = 'late'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_ou_03_why",
          "label": {
            "ar": "ما المدة المعلنة، وما المدة الفعلية، وما السبب المذكور إن ذُكر؟",
            "en": "What is the posted time, what was the actual time, and which reason was given, if any?"
          },
          "required": true,
          "relevant": "${q_ou_03} != '' and ${q_ou_03} != 'in_time'"
        },
        {
          "type": "select_one yes_no",
          "name": "mobile_given",
          "label": {
            "ar": "هل سُجّل رقم هاتف محمول صالح في الطلب؟",
            "en": "Was a working mobile number recorded in the application?"
          },
          "sources": ["EC-R5", "EC-11"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${request_result} = 'completed' or ${request_result} = 'accepted'"
        },
        {
          "type": "select_multiple sms_stages",
          "name": "q_af_01",
          "item": "Q-AF-01",
          "label": {
            "ar": "عدد الرسائل النصية المستلمة من عدد مراحل الطلب",
            "en": "Text messages received, out of the stages of the application"
          },
          "hint": {
            "ar": "اختر كل مرحلة وصلتك عنها رسالة.",
            "en": "Choose every stage for which a message arrived."
          },
          "sources": ["EC-11"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${mobile_given} = 'yes'",
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لم تصل أي رسالة» لا تُختار مع غيرها.",
            "en": "“No message received” cannot be chosen with anything else."
          },
          "score": {"weight": 1, "credit": {"type": "checklist", "none": "none"}}
        },
        {
          "type": "text",
          "name": "q_af_01_why",
          "label": {
            "ar": "أي مرحلة لم تصلك عنها رسالة، وكم انتظرت قبل تعبئة هذا السؤال؟",
            "en": "For which stage did no message arrive, and how long did you wait before answering?"
          },
          "required": true,
          "relevant": "${q_af_01} != '' and (selected(${q_af_01}, 'none') or count-selected(${q_af_01}) < 3)"
        }
      ]
    },
    {
      "type": "group",
      "name": "privacy",
      "label": {
        "ar": "الخصوصية",
        "en": "Privacy"
      },
      "hint": {
        "ar": "اذكر نوع المعلومة ومكانها فقط، ولا تكتب المعلومة نفسها.",
        "en": "Give only the kind of information and the place; never the information itself."
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_pr_01",
          "item": "Q-PR-01",
          "label": {
            "ar": "هل كان بإمكان الآخرين سماع بياناتك أو رؤيتها؟",
            "en": "Could other people hear or see your data?"
          },
          "sources": ["JC-P3a", "EC-05"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "no"}}
        },
        {
          "type": "text",
          "name": "q_pr_01_why",
          "label": {
            "ar": "كيف أمكن سماع بياناتك أو رؤيتها؟ صف المكان لا البيانات.",
            "en": "How could your data be heard or seen? Describe the place, not the data."
          },
          "required": true,
          "relevant": "${q_pr_01} = 'yes'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_pr_03",
          "item": "Q-PR-03",
          "label": {
            "ar": "هل تُركت معاملات أو وثائق مكشوفة؟",
            "en": "Were files or documents left exposed?"
          },
          "guidance_hint": {
            "ar": "لا تقرأ ما فيها ولا تصوّره.",
            "en": "Do not read them and do not photograph them."
          },
          "sources": ["EC-05"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "no"}},
          "breach": {"clause": "د", "when": ". = 'yes'", "severity": "critical"}
        },
        {
          "type": "text",
          "name": "q_pr_03_why",
          "label": {
            "ar": "أين تُركت المعاملات أو الوثائق، ومن كان يستطيع رؤيتها؟",
            "en": "Where were the files or documents left, and who could see them?"
          },
          "required": true,
          "relevant": "${q_pr_03} = 'yes'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_pr_02",
          "item": "Q-PR-02",
          "label": {
            "ar": "هل كُشفت أمامك معلومات شخصية تخص غيرك؟",
            "en": "Was personal information about other people disclosed in front of you?"
          },
          "guidance_hint": {
            "ar": "تأكيد بياناتك أنت أمامك ليس كشفاً لبيانات غيرك.",
            "en": "Reading your own data back to you is not disclosure of other people's."
          },
          "sources": ["JC-P3a", "EC-05"],
          "journey_stage": "counter",
          "required": true,
          "score": {
            "weight": 4,
            "credit": {"type": "yes_no", "positive": "no"},
            "critical": {"effect": "cap", "value": 55}
          },
          "breach": {"clause": "د", "when": ". = 'yes'", "severity": "critical"}
        },
        {
          "type": "text",
          "name": "q_pr_02_why",
          "label": {
            "ar": "كيف كُشفت المعلومات؟ اذكر نوعها فقط ولا تكتبها.",
            "en": "How was the information disclosed? Give its kind only; do not write it down."
          },
          "required": true,
          "relevant": "${q_pr_02} = 'yes'"
        }
      ]
    },
    {
      "type": "group",
      "name": "voice",
      "label": {
        "ar": "صوت المتعامل والميثاق",
        "en": "Voice and charter"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_vo_02",
          "item": "Q-VO-02",
          "label": {
            "ar": "هل صندوق الشكاوى أو رابط المنصة ظاهر وصالح؟",
            "en": "Is a complaint box or a link to the platform in sight and working?"
          },
          "guidance_hint": {
            "ar": "جرّب الرابط أو الرمز من هاتفك بعد الخروج؛ لا تقدّم شكوى مختلقة.",
            "en": "Try the link or the code on your telephone after leaving; never submit an invented complaint."
          },
          "sources": ["BK-11", "EC-12"],
          "journey_stage": "after",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_vo_02_why",
          "label": {
            "ar": "ما الذي كان غائباً أو لا يعمل: الصندوق أم الرابط أم الرمز؟",
            "en": "What was missing or not working: the box, the link or the code?"
          },
          "required": true,
          "relevant": "${q_vo_02} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_vo_04",
          "item": "Q-VO-04",
          "label": {
            "ar": "هل توجد وسيلة لتقديم المقترحات وتقييم الخدمة؟",
            "en": "Is there a means to make suggestions and rate the service?"
          },
          "sources": ["EC-13", "BL-4.c1"],
          "journey_stage": "after",
          "principle": "participatory",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_vo_04_why",
          "label": {
            "ar": "أين بحثت عن وسيلة الاقتراح والتقييم؟",
            "en": "Where did you look for a way to suggest and rate?"
          },
          "required": true,
          "relevant": "${q_vo_04} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_vo_05",
          "item": "Q-VO-05",
          "label": {
            "ar": "هل ميثاق الخدمة منشور؟",
            "en": "Is the service charter displayed or published?"
          },
          "sources": ["BL-4.a5"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_vo_05_why",
          "label": {
            "ar": "أين بحثت عن ميثاق الخدمة؟",
            "en": "Where did you look for the service charter?"
          },
          "required": true,
          "relevant": "${q_vo_05} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "complaint_asked",
          "label": {
            "ar": "هل سألت أحد الموظفين عن طريق تقديم الشكوى؟",
            "en": "Did you ask an official how to make a complaint?"
          },
          "hint": {
            "ar": "سؤال عام عن الطريق فقط، كما في السيناريو.",
            "en": "A general question about the way only, as the scenario says."
          },
          "journey_stage": "after",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "q_vo_01",
          "item": "Q-VO-01",
          "label": {
            "ar": "هل أُرشدت إلى آلية تقديم الشكوى عند طلبك ذلك؟",
            "en": "Were you shown how to make a complaint when you asked?"
          },
          "sources": ["JC-P5c", "EC-12"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${complaint_asked} = 'yes'",
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "ج", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_vo_01_why",
          "label": {
            "ar": "بم أُجبت حين سألت عن طريق الشكوى؟",
            "en": "What were you told when you asked how to complain?"
          },
          "required": true,
          "relevant": "${q_vo_01} = 'no'"
        }
      ]
    },
    {"include": "reference/breach-followup.json"},
    {
      "type": "text",
      "name": "closing_note",
      "label": {
        "ar": "هل من ملاحظة أخرى تفيد في فهم الزيارة؟",
        "en": "Is there anything else that helps to understand the visit?"
      },
      "guidance_hint": {
        "ar": "وقائع فقط. لا تذكر اسم موظف أو مراجع، ولا ما يدل عليك أو على شخص بعينه.",
        "en": "Facts only. Name no official or recipient, and nothing that points to you or to a particular person."
      },
      "journey_stage": "after"
    }
  ]
}

"""##
  ),
  (
    "platform-requesters.json",
    ##"""
{
  "$schema": "schema/survey.schema.json",
  "settings": {
    "form_id": "platform-requesters",
    "version": "2026070101",
    "form_title": {
      "ar": "رضا مقدمي الطلبات على منصة «بخدمتكم»",
      "en": "Satisfaction of requesters on the Bekhedmatkom platform"
    },
    "default_language": "ar",
    "kind": "interview",
    "channel": "platform",
    "instance_name": "concat(${department}, ' ', ${interview_date})"
  },
  "languages": ["ar", "en"],
  "choices": {
    "interview_modes": [
      {"name": "telephone", "label": {"ar": "بالهاتف", "en": "By telephone"}},
      {"name": "link", "label": {"ar": "برابط إلكتروني", "en": "By a link"}}
    ],
    "yes_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "request_types": [
      {"name": "complaint", "label": {"ar": "شكوى", "en": "Complaint"}},
      {"name": "suggestion", "label": {"ar": "اقتراح", "en": "Suggestion"}},
      {"name": "inquiry", "label": {"ar": "اسأل الحكومة (استفسار)", "en": "Ask the government (inquiry)"}},
      {"name": "praise", "label": {"ar": "ثناء", "en": "Praise"}},
      {"name": "other", "label": {"ar": "غير ذلك", "en": "Another kind"}}
    ],
    "platform_channels": [
      {"name": "app", "label": {"ar": "تطبيق الهاتف", "en": "Mobile application"}},
      {"name": "portal", "label": {"ar": "بوابة الحكومة الإلكترونية", "en": "E-government portal"}},
      {"name": "contact_centre", "label": {"ar": "مركز الاتصال الوطني", "en": "National contact centre"}},
      {"name": "box", "label": {"ar": "صندوق الشكاوى", "en": "Complaint box"}}
    ],
    "satisfaction": [
      {"name": "1", "label": {"ar": "غير راضٍ أبداً", "en": "Very dissatisfied"}},
      {"name": "2", "label": {"ar": "غير راضٍ", "en": "Dissatisfied"}},
      {"name": "3", "label": {"ar": "لا راضٍ ولا غير راضٍ", "en": "Neither satisfied nor dissatisfied"}},
      {"name": "4", "label": {"ar": "راضٍ", "en": "Satisfied"}},
      {"name": "5", "label": {"ar": "راضٍ جداً", "en": "Very satisfied"}}
    ],
    "rating": [
      {"name": "1", "label": {"ar": "ضعيف جداً", "en": "Very poor"}},
      {"name": "2", "label": {"ar": "ضعيف", "en": "Poor"}},
      {"name": "3", "label": {"ar": "مقبول", "en": "Fair"}},
      {"name": "4", "label": {"ar": "جيد", "en": "Good"}},
      {"name": "5", "label": {"ar": "جيد جداً", "en": "Very good"}}
    ],
    "outcomes": [
      {"name": "complete", "label": {"ar": "مقابلة مكتملة", "en": "Complete"}},
      {"name": "partial", "label": {"ar": "مقابلة غير مكتملة", "en": "Partial"}},
      {"name": "refused", "label": {"ar": "رفض المشاركة", "en": "Refused"}},
      {"name": "not_eligible", "label": {"ar": "غير مشمول بالدراسة", "en": "Not eligible"}},
      {"name": "language", "label": {"ar": "تعذّر بسبب اللغة", "en": "Language"}},
      {"name": "no_contact", "label": {"ar": "تعذّر الاتصال", "en": "No contact"}},
      {"name": "quota_full", "label": {"ar": "اكتملت الحصة", "en": "Quota full"}}
    ]
  },
  "survey": [
    {
      "type": "group",
      "name": "about",
      "label": {
        "ar": "قبل المقابلة",
        "en": "Before the interview"
      },
      "children": [
        {
          "type": "text",
          "name": "department",
          "label": {
            "ar": "ما رمز الدائرة المسؤولة عن الخدمة؟",
            "en": "What is the code of the department responsible for the service?"
          },
          "hint": {
            "ar": "كما في سجل الدوائر، مثل D-01.",
            "en": "As in the register of departments, such as D-01."
          },
          "journey_stage": "before",
          "role": "department",
          "required": true,
          "constraint": "regex(., 'D-[0-9]{2}')",
          "constraint_message": {
            "ar": "رمز الدائرة حرف D ثم شرطة ورقمان.",
            "en": "A department code is the letter D, a hyphen and two digits."
          }
        },
        {
          "type": "date",
          "name": "interview_date",
          "label": {
            "ar": "ما تاريخ المقابلة؟",
            "en": "What is the date of the interview?"
          },
          "journey_stage": "before",
          "role": "date",
          "required": true,
          "constraint": ". <= today()",
          "constraint_message": {
            "ar": "لا يكون التاريخ في المستقبل.",
            "en": "The date cannot be in the future."
          },
          "default": {"expression": "today()"}
        },
        {
          "type": "select_one interview_modes",
          "name": "mode",
          "label": {
            "ar": "كيف تُجرى المقابلة؟",
            "en": "How is the interview held?"
          },
          "journey_stage": "before",
          "required": true
        }
      ]
    },
    {
      "type": "group",
      "name": "entry",
      "label": {
        "ar": "الأهلية والموافقة",
        "en": "Eligibility and consent"
      },
      "children": [
        {
          "type": "note",
          "name": "introduction",
          "label": {
            "ar": "مرحباً. نجري مقابلة قصيرة عن طلب قدمته على منصة «بخدمتكم». المشاركة اختيارية، ولا نسأل عن اسمك ولا عن مضمون طلبك.",
            "en": "Good day. This is a short interview about a request you made on the Bekhedmatkom platform. Taking part is your choice, and we ask neither your name nor what your request was about."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "spoken_to",
          "label": {
            "ar": "هل أمكن الحديث مع الشخص؟",
            "en": "Could the person be spoken to?"
          },
          "hint": {
            "ar": "«لا»: لغة أخرى، أو تعذّر الاتصال، أو اكتملت الحصة.",
            "en": "No: another language, no contact, or the quota is full."
          },
          "required": true
        },
        {
          "type": "select_one request_types",
          "name": "request_type",
          "label": {
            "ar": "ما نوع الطلب الذي قدمته؟",
            "en": "What kind of request did you make?"
          },
          "guidance_hint": {
            "ar": "مقدمو الإبلاغ خارج الدراسة حفاظاً على سريتهم: اختر «غير ذلك» وأنهِ المقابلة بلا أسئلة أخرى.",
            "en": "People who made a report are outside the study, for their protection: choose “Another kind” and end the interview."
          },
          "sources": ["BK-01"],
          "journey_stage": "before",
          "required": true,
          "relevant": "${spoken_to} = 'yes'",
          "allows_refused": true
        },
        {
          "type": "select_one yes_no",
          "name": "request_closed",
          "label": {
            "ar": "هل وصلك ردّ نهائي على الطلب أو أُغلق؟",
            "en": "Have you had a final answer, or was the request closed?"
          },
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${request_type} != '' and ${request_type} != 'other'",
          "allows_refused": true
        },
        {
          "type": "select_one yes_no",
          "name": "consent",
          "label": {
            "ar": "هل توافق على المشاركة؟",
            "en": "Do you agree to take part?"
          },
          "role": "consent",
          "required": true,
          "relevant": "${request_closed} = 'yes'"
        }
      ]
    },
    {
      "type": "group",
      "name": "drivers",
      "label": {
        "ar": "التعامل مع الطلب",
        "en": "How the request was dealt with"
      },
      "relevant": "${consent} = 'yes'",
      "children": [
        {
          "type": "select_one platform_channels",
          "name": "platform_channel",
          "label": {
            "ar": "كيف قدمت الطلب؟",
            "en": "How did you submit the request?"
          },
          "sources": ["BK-11"],
          "journey_stage": "before",
          "required": true,
          "allows_refused": true
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_bk_1",
          "item": "SAT-BK-1",
          "label": {
            "ar": "ما مدى رضاك عن معاملتك باحترام ولطف ودون تمييز؟",
            "en": "How satisfied are you that you were treated with respect and kindness, without discrimination?"
          },
          "sources": ["BK-06"],
          "journey_stage": "counter",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_bk_2",
          "item": "SAT-BK-2",
          "label": {
            "ar": "ما مدى رضاك عن توعيتك بحقوقك المتعلقة بالطلب؟",
            "en": "How satisfied are you with what you were told about your rights in the matter?"
          },
          "sources": ["BK-06"],
          "journey_stage": "before",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_bk_3",
          "item": "SAT-BK-3",
          "label": {
            "ar": "ما مدى رضاك عن وضوح إجراءات تحليل الطلب ومعالجته وإغلاقه؟",
            "en": "How satisfied are you with how clear the procedure was, from analysis and treatment to closing?"
          },
          "sources": ["BK-06"],
          "journey_stage": "queue",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_bk_4",
          "item": "SAT-BK-4",
          "label": {
            "ar": "ما مدى رضاك عن عدالة الحل وملاءمته ووضوحه؟",
            "en": "How satisfied are you that the solution was fair, suitable and clear?"
          },
          "sources": ["BK-06"],
          "journey_stage": "outcome",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_bk_5",
          "item": "SAT-BK-5",
          "label": {
            "ar": "ما مدى رضاك عن سرعة تصحيح الخطأ وإعلامك بالمستجدات؟",
            "en": "How satisfied are you with how quickly the error was corrected and you were told of progress?"
          },
          "sources": ["BK-06"],
          "journey_stage": "outcome",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_bk_6",
          "item": "SAT-BK-6",
          "label": {
            "ar": "ما مدى رضاك عن المحافظة على السرية واحترام خصوصيتك؟",
            "en": "How satisfied are you with how secrecy was kept and your privacy respected?"
          },
          "sources": ["BK-06"],
          "journey_stage": "after",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        }
      ]
    },
    {
      "type": "group",
      "name": "rating",
      "label": {
        "ar": "التقييم",
        "en": "Rating"
      },
      "relevant": "${consent} = 'yes'",
      "children": [
        {
          "type": "select_one rating",
          "name": "rating_response",
          "item": "BK-19-RESPONSE",
          "label": {
            "ar": "كيف تقيّم الاستجابة لطلبك؟",
            "en": "How do you rate the response to your request?"
          },
          "sources": ["BK-19"],
          "journey_stage": "after",
          "required": true,
          "allows_refused": true,
          "indicator": {"type": "csat", "scale_max": 5, "top_boxes": 2}
        },
        {
          "type": "select_one rating",
          "name": "rating_solution",
          "item": "BK-19-SOLUTION",
          "label": {
            "ar": "كيف تقيّم جودة الحل المقدم؟",
            "en": "How do you rate the quality of the solution?"
          },
          "sources": ["BK-19"],
          "journey_stage": "after",
          "required": true,
          "allows_refused": true,
          "indicator": {"type": "csat", "scale_max": 5, "top_boxes": 2}
        }
      ]
    },
    {
      "type": "text",
      "name": "open_comment",
      "label": {
        "ar": "ما الشيء الواحد الذي تود أن يتغير في التعامل مع الطلبات؟",
        "en": "What one thing about how requests are dealt with would you like to see changed?"
      },
      "guidance_hint": {
        "ar": "اكتب كلام المجيب كما قاله، دون اسم أي شخص ودون مضمون الطلب.",
        "en": "Write the respondent's own words, without naming anyone and without what the request was about."
      },
      "sources": ["EC-13"],
      "journey_stage": "after",
      "relevant": "${consent} = 'yes'",
      "allows_refused": true
    },
    {
      "type": "select_one outcomes",
      "name": "outcome",
      "label": {
        "ar": "ما نتيجة هذه المحاولة؟",
        "en": "What was the outcome of this attempt?"
      },
      "hint": {
        "ar": "يسجلها الباحث بعد انتهاء المقابلة.",
        "en": "Recorded by the interviewer afterwards."
      },
      "journey_stage": "after",
      "role": "outcome",
      "required": true,
      "constraint": "(${consent} = 'yes' and (. = 'complete' or . = 'partial')) or (${consent} = 'no' and . = 'refused') or (${consent} = '' and . != 'complete' and . != 'partial')",
      "constraint_message": {
        "ar": "النتيجة لا تتفق مع الأهلية والموافقة المسجلتين.",
        "en": "The outcome does not agree with the eligibility and consent recorded."
      }
    }
  ]
}

"""##
  ),
  (
    "satisfaction.json",
    ##"""
{
  "$schema": "schema/survey.schema.json",
  "settings": {
    "form_id": "satisfaction",
    "version": "2026070101",
    "form_title": {
      "ar": "رضا متلقي الخدمة",
      "en": "Service recipients' satisfaction"
    },
    "default_language": "ar",
    "kind": "interview",
    "channel": "exit",
    "instance_name": "concat(${centre}, ' ', ${interview_date})"
  },
  "languages": ["ar", "en"],
  "choices": {
    "modes": [
      {"name": "exit", "label": {"ar": "عند باب المركز", "en": "At the door of the centre"}},
      {"name": "telephone", "label": {"ar": "بالهاتف", "en": "By telephone"}},
      {"name": "link", "label": {"ar": "برابط إلكتروني", "en": "By a link"}}
    ],
    "yes_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "satisfaction": [
      {"name": "1", "label": {"ar": "غير راضٍ أبداً", "en": "Very dissatisfied"}},
      {"name": "2", "label": {"ar": "غير راضٍ", "en": "Dissatisfied"}},
      {"name": "3", "label": {"ar": "لا راضٍ ولا غير راضٍ", "en": "Neither satisfied nor dissatisfied"}},
      {"name": "4", "label": {"ar": "راضٍ", "en": "Satisfied"}},
      {"name": "5", "label": {"ar": "راضٍ جداً", "en": "Very satisfied"}}
    ],
    "trust": [
      {"name": "1", "label": {"ar": "لا أثق أبداً", "en": "No trust at all"}},
      {"name": "2", "label": {"ar": "ثقة قليلة", "en": "Little trust"}},
      {"name": "3", "label": {"ar": "ثقة متوسطة", "en": "Some trust"}},
      {"name": "4", "label": {"ar": "ثقة كبيرة", "en": "Much trust"}},
      {"name": "5", "label": {"ar": "ثقة كبيرة جداً", "en": "Very much trust"}}
    ],
    "expectation": [
      {"name": "1", "label": {"ar": "أقل بكثير مما توقعت", "en": "Much less than I expected"}},
      {"name": "2", "label": {"ar": "أقل مما توقعت", "en": "Less than I expected"}},
      {"name": "3", "label": {"ar": "كما توقعت", "en": "As I expected"}},
      {"name": "4", "label": {"ar": "أفضل مما توقعت", "en": "Better than I expected"}},
      {"name": "5", "label": {"ar": "أفضل بكثير مما توقعت", "en": "Much better than I expected"}}
    ],
    "needs": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "part", "label": {"ar": "جزء منه", "en": "Part of it"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "ease": [
      {"name": "1", "label": {"ar": "صعباً جداً", "en": "Very difficult"}},
      {"name": "2", "label": {"ar": "صعباً", "en": "Difficult"}},
      {"name": "3", "label": {"ar": "أقرب إلى الصعوبة", "en": "Somewhat difficult"}},
      {"name": "4", "label": {"ar": "لا سهلاً ولا صعباً", "en": "Neither easy nor difficult"}},
      {"name": "5", "label": {"ar": "أقرب إلى السهولة", "en": "Somewhat easy"}},
      {"name": "6", "label": {"ar": "سهلاً", "en": "Easy"}},
      {"name": "7", "label": {"ar": "سهلاً جداً", "en": "Very easy"}}
    ],
    "solved": [
      {"name": "yes", "label": {"ar": "نعم، كلياً", "en": "Yes, entirely"}},
      {"name": "partial", "label": {"ar": "جزئياً", "en": "Partly"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "sms_stages": [
      {"name": "received", "label": {"ar": "استلام الطلب", "en": "Application received"}},
      {"name": "processing", "label": {"ar": "بدء معالجة الطلب", "en": "Processing started"}},
      {"name": "result", "label": {"ar": "صدور النتيجة أو جاهزيتها", "en": "Result issued or ready"}},
      {"name": "none", "label": {"ar": "لم تصل أي رسالة", "en": "No message received"}}
    ],
    "genders": [
      {"name": "man", "label": {"ar": "ذكر", "en": "Man"}},
      {"name": "woman", "label": {"ar": "أنثى", "en": "Woman"}}
    ],
    "age_bands": [
      {"name": "18_29", "label": {"ar": "من 18 إلى 29", "en": "18 to 29"}},
      {"name": "30_44", "label": {"ar": "من 30 إلى 44", "en": "30 to 44"}},
      {"name": "45_59", "label": {"ar": "من 45 إلى 59", "en": "45 to 59"}},
      {"name": "60_up", "label": {"ar": "60 فأكثر", "en": "60 and over"}}
    ],
    "outcomes": [
      {"name": "complete", "label": {"ar": "مقابلة مكتملة", "en": "Complete"}},
      {"name": "partial", "label": {"ar": "مقابلة غير مكتملة", "en": "Partial"}},
      {"name": "refused", "label": {"ar": "رفض المشاركة", "en": "Refused"}},
      {"name": "not_eligible", "label": {"ar": "غير مشمول بالدراسة", "en": "Not eligible"}},
      {"name": "language", "label": {"ar": "تعذّر بسبب اللغة", "en": "Language"}},
      {"name": "no_contact", "label": {"ar": "تعذّر الاتصال", "en": "No contact"}},
      {"name": "quota_full", "label": {"ar": "اكتملت الحصة", "en": "Quota full"}}
    ]
  },
  "survey": [
    {
      "type": "group",
      "name": "about",
      "label": {
        "ar": "قبل المقابلة",
        "en": "Before the interview"
      },
      "children": [
        {
          "type": "text",
          "name": "centre",
          "label": {
            "ar": "ما رمز المركز؟",
            "en": "What is the code of the centre?"
          },
          "hint": {
            "ar": "كما في سجل المراكز، مثل C-101.",
            "en": "As in the register of centres, such as C-101."
          },
          "journey_stage": "before",
          "role": "centre",
          "required": true,
          "constraint": "regex(., 'C-[0-9]{3}')",
          "constraint_message": {
            "ar": "رمز المركز حرف C ثم شرطة وثلاثة أرقام.",
            "en": "A centre code is the letter C, a hyphen and three digits."
          }
        },
        {
          "type": "text",
          "name": "service",
          "label": {
            "ar": "ما رمز الخدمة؟",
            "en": "What is the code of the service?"
          },
          "hint": {
            "ar": "كما في سجل الخدمات، مثل S-1001.",
            "en": "As in the register of services, such as S-1001."
          },
          "journey_stage": "before",
          "role": "service",
          "required": true,
          "constraint": "regex(., 'S-[0-9]{4}')",
          "constraint_message": {
            "ar": "رمز الخدمة حرف S ثم شرطة وأربعة أرقام.",
            "en": "A service code is the letter S, a hyphen and four digits."
          }
        },
        {
          "type": "date",
          "name": "interview_date",
          "label": {
            "ar": "ما تاريخ المقابلة؟",
            "en": "What is the date of the interview?"
          },
          "journey_stage": "before",
          "role": "date",
          "required": true,
          "constraint": ". <= today()",
          "constraint_message": {
            "ar": "لا يكون التاريخ في المستقبل.",
            "en": "The date cannot be in the future."
          },
          "default": {"expression": "today()"}
        },
        {
          "type": "select_one modes",
          "name": "mode",
          "label": {
            "ar": "كيف تُجرى المقابلة؟",
            "en": "How is the interview held?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "integer",
          "name": "approach_number",
          "label": {
            "ar": "ما ترتيب هذا الشخص بين الخارجين منذ بداية الفترة؟",
            "en": "Counting everyone who has left since the period began, which number is this person?"
          },
          "hint": {
            "ar": "المعاينة المنتظمة: كل خارج ترتيبه من مضاعفات الفاصل المقرر.",
            "en": "Systematic sampling: everyone whose number is a multiple of the set interval."
          },
          "journey_stage": "before",
          "relevant": "${mode} = 'exit'",
          "constraint": ". >= 1 and . <= 5000",
          "constraint_message": {
            "ar": "عدد بين 1 و5000.",
            "en": "A number between 1 and 5000."
          }
        }
      ]
    },
    {
      "type": "group",
      "name": "entry",
      "label": {
        "ar": "الأهلية والموافقة",
        "en": "Eligibility and consent"
      },
      "children": [
        {
          "type": "note",
          "name": "introduction",
          "label": {
            "ar": "مرحباً. نجري مقابلة قصيرة عن الخدمة التي راجعت هذا المركز من أجلها. المشاركة اختيارية، ولا نسأل عن اسمك ولا رقمك.",
            "en": "Good day. This is a short interview about the service you came to this centre for. Taking part is your choice, and we ask neither your name nor your number."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "spoken_to",
          "label": {
            "ar": "هل أمكن الحديث مع الشخص؟",
            "en": "Could the person be spoken to?"
          },
          "hint": {
            "ar": "«لا»: لغة أخرى، أو تعذّر الاتصال، أو اكتملت الحصة.",
            "en": "No: another language, no contact, or the quota is full."
          },
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "received_service",
          "label": {
            "ar": "هل راجعت هذا المركز للحصول على خدمة لك أو لمن تنوب عنه؟",
            "en": "Did you come to this centre for a service for yourself or for somebody you act for?"
          },
          "required": true,
          "relevant": "${spoken_to} = 'yes'",
          "allows_refused": true
        },
        {
          "type": "select_one yes_no",
          "name": "is_adult",
          "label": {
            "ar": "هل أتممت 18 عاماً؟",
            "en": "Are you 18 or older?"
          },
          "required": true,
          "relevant": "${received_service} = 'yes'",
          "allows_refused": true
        },
        {
          "type": "select_one yes_no",
          "name": "is_staff",
          "label": {
            "ar": "هل تعمل في هذا المركز أو في الدائرة المسؤولة عنه؟",
            "en": "Do you work in this centre or in the department responsible for it?"
          },
          "required": true,
          "relevant": "${is_adult} = 'yes'",
          "allows_refused": true
        },
        {
          "type": "select_one yes_no",
          "name": "consent",
          "label": {
            "ar": "هل توافق على المشاركة؟",
            "en": "Do you agree to take part?"
          },
          "role": "consent",
          "required": true,
          "relevant": "${is_staff} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "drivers",
      "appearance": "table-list",
      "label": {
        "ar": "جوانب الخدمة",
        "en": "Aspects of the service"
      },
      "relevant": "${consent} = 'yes'",
      "children": [
        {
          "type": "select_one satisfaction",
          "name": "sat_access",
          "item": "SAT-ACCESS",
          "label": {
            "ar": "ما مدى رضاك عن سهولة الوصول إلى المركز والحركة داخله؟",
            "en": "How satisfied are you with how easy it is to reach the centre and move about in it?"
          },
          "sources": ["EC-03", "NB-07"],
          "journey_stage": "arrival",
          "principle": "ease",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_info",
          "item": "SAT-INFO",
          "label": {
            "ar": "ما مدى رضاك عن وضوح المعلومات عن الوثائق والرسوم والخطوات؟",
            "en": "How satisfied are you with how clear the information on documents, fees and steps is?"
          },
          "sources": ["EC-10", "JC-P5a"],
          "journey_stage": "before",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_wait",
          "item": "SAT-WAIT",
          "label": {
            "ar": "ما مدى رضاك عن مدة الانتظار؟",
            "en": "How satisfied are you with the waiting time?"
          },
          "sources": ["JC-P4b", "EC-09"],
          "journey_stage": "queue",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_staff",
          "item": "SAT-STAFF",
          "label": {
            "ar": "ما مدى رضاك عن تعامل الموظفين معك؟",
            "en": "How satisfied are you with how the officials dealt with you?"
          },
          "sources": ["EC-02", "JC-P2a"],
          "journey_stage": "counter",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_know",
          "item": "SAT-KNOW",
          "label": {
            "ar": "ما مدى رضاك عن معرفة الموظفين بعملهم؟",
            "en": "How satisfied are you with how well the officials know their work?"
          },
          "sources": ["EC-06", "JC-P4d"],
          "journey_stage": "counter",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_fair",
          "item": "SAT-FAIR",
          "label": {
            "ar": "ما مدى رضاك عن عدالة التعامل مع المراجعين؟",
            "en": "How satisfied are you with how fairly people were dealt with?"
          },
          "sources": ["JC-P2b", "EC-09", "BL-4.b7"],
          "journey_stage": "counter",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_priv",
          "item": "SAT-PRIV",
          "label": {
            "ar": "ما مدى رضاك عن المحافظة على خصوصيتك؟",
            "en": "How satisfied are you with how your privacy was kept?"
          },
          "sources": ["JC-P3a", "EC-05"],
          "journey_stage": "counter",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_acc",
          "item": "SAT-ACC",
          "label": {
            "ar": "ما مدى رضاك عن دقة ما أُنجز لك؟",
            "en": "How satisfied are you with the accuracy of what was done for you?"
          },
          "sources": ["JC-P4c"],
          "journey_stage": "outcome",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one trust",
          "name": "sat_trust",
          "item": "SAT-TRUST",
          "label": {
            "ar": "ما مدى ثقتك بأن هذه الدائرة تعمل لخدمة الناس؟",
            "en": "How much do you trust this department to serve people?"
          },
          "sources": ["JC-P4a"],
          "journey_stage": "after",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        },
        {
          "type": "select_one expectation",
          "name": "sat_expect",
          "item": "SAT-EXPECT",
          "label": {
            "ar": "كيف كانت الخدمة مقارنة بما توقعت قبل حضورك؟",
            "en": "How was the service compared with what you expected before you came?"
          },
          "sources": ["EC-01", "BL-3.c"],
          "journey_stage": "after",
          "required": true,
          "allows_na": true,
          "allows_refused": true,
          "indicator": {"type": "driver", "scale_max": 5}
        }
      ]
    },
    {
      "type": "group",
      "name": "overall",
      "label": {
        "ar": "التقييم العام",
        "en": "Overall"
      },
      "relevant": "${consent} = 'yes'",
      "children": [
        {
          "type": "select_one needs",
          "name": "sat_outcome",
          "item": "SAT-OUTCOME",
          "label": {
            "ar": "هل حصلت على ما جئت من أجله؟",
            "en": "Did you get what you came for?"
          },
          "sources": ["BL-3.c"],
          "journey_stage": "outcome",
          "required": true,
          "allows_refused": true
        },
        {
          "type": "select_one satisfaction",
          "name": "sat_overall",
          "item": "SAT-OVERALL",
          "label": {
            "ar": "ما مدى رضاك عن الخدمة إجمالاً؟",
            "en": "Overall, how satisfied are you with the service?"
          },
          "sources": ["EC-01", "EC-08"],
          "journey_stage": "after",
          "required": true,
          "allows_refused": true,
          "indicator": {"type": "csat", "scale_max": 5, "top_boxes": 2}
        },
        {
          "type": "select_one ease",
          "name": "ces",
          "item": "CES",
          "label": {
            "ar": "كيف كان حصولك على الخدمة؟",
            "en": "How easy or difficult was it to get the service?"
          },
          "sources": ["EC-07", "NB-04"],
          "journey_stage": "after",
          "principle": "ease",
          "required": true,
          "allows_refused": true,
          "indicator": {"type": "ces", "scale_max": 7, "easy_from": 5}
        },
        {
          "type": "integer",
          "name": "nps",
          "item": "NPS",
          "label": {
            "ar": "من 0 إلى 10، ما احتمال أن تنصح غيرك بالحصول على الخدمة من هذا المركز إن احتاج إليها؟",
            "en": "From 0 to 10, how likely are you to advise others who need this service to come to this centre?"
          },
          "hint": {
            "ar": "0: لا أنصح أبداً. 10: أنصح بالتأكيد.",
            "en": "0: not at all likely. 10: extremely likely."
          },
          "journey_stage": "after",
          "required": true,
          "constraint": ". >= 0 and . <= 10",
          "constraint_message": {
            "ar": "عدد صحيح من 0 إلى 10.",
            "en": "A whole number from 0 to 10."
          },
          "allows_refused": true,
          "indicator": {"type": "nps"}
        }
      ]
    },
    {
      "type": "group",
      "name": "experience",
      "label": {
        "ar": "ما جرى معك",
        "en": "What happened"
      },
      "relevant": "${consent} = 'yes'",
      "children": [
        {
          "type": "integer",
          "name": "waited_minutes",
          "label": {
            "ar": "كم دقيقة انتظرت قبل أن تبدأ خدمتك؟",
            "en": "How many minutes did you wait before service began?"
          },
          "sources": ["JC-P4b", "EC-09"],
          "journey_stage": "queue",
          "required": true,
          "constraint": ". >= 0 and . <= 480",
          "constraint_message": {
            "ar": "المدة بالدقائق بين 0 و480.",
            "en": "Minutes between 0 and 480."
          },
          "allows_na": true,
          "allows_refused": true
        },
        {
          "type": "integer",
          "name": "visits_made",
          "item": "Q-OU-04",
          "label": {
            "ar": "كم مرة حضرت لإتمام هذه الخدمة، مع هذه المرة؟",
            "en": "How many times did you come to complete this service, this time included?"
          },
          "sources": ["NB-04"],
          "journey_stage": "outcome",
          "required": true,
          "constraint": ". >= 1 and . <= 50",
          "constraint_message": {
            "ar": "عدد بين 1 و50.",
            "en": "A number between 1 and 50."
          },
          "allows_refused": true
        },
        {
          "type": "integer",
          "name": "papers_asked",
          "label": {
            "ar": "كم وثيقة طُلبت منك؟",
            "en": "How many documents were you asked for?"
          },
          "sources": ["BL-6", "EC-10"],
          "journey_stage": "counter",
          "required": true,
          "constraint": ". >= 0 and . <= 50",
          "constraint_message": {
            "ar": "عدد بين 0 و50.",
            "en": "A number between 0 and 50."
          },
          "allows_refused": true
        },
        {
          "type": "integer",
          "name": "fees_paid_fils",
          "label": {
            "ar": "كم دفعت رسوماً للخدمة بالفلس؟",
            "en": "How much did you pay in fees for the service, in fils?"
          },
          "hint": {
            "ar": "الدينار 1000 فلس.",
            "en": "One dinar is 1000 fils."
          },
          "sources": ["EC-10"],
          "journey_stage": "counter",
          "required": true,
          "constraint": ". >= 0 and . <= 10000000",
          "constraint_message": {
            "ar": "المبلغ بالفلس: عدد صحيح لا يقل عن 0.",
            "en": "The amount in fils: a whole number, 0 or more."
          },
          "allows_refused": true
        },
        {
          "type": "integer",
          "name": "travel_minutes",
          "label": {
            "ar": "كم دقيقة استغرق وصولك إلى المركز؟",
            "en": "How many minutes did it take you to reach the centre?"
          },
          "sources": ["NB-07"],
          "journey_stage": "before",
          "required": true,
          "constraint": ". >= 0 and . <= 480",
          "constraint_message": {
            "ar": "المدة بالدقائق بين 0 و480.",
            "en": "Minutes between 0 and 480."
          },
          "allows_refused": true
        },
        {
          "type": "integer",
          "name": "travel_cost_fils",
          "label": {
            "ar": "كم كلفك الوصول إلى المركز والعودة منه بالفلس؟",
            "en": "What did the journey there and back cost you, in fils?"
          },
          "sources": ["NB-07"],
          "journey_stage": "before",
          "required": true,
          "constraint": ". >= 0 and . <= 10000000",
          "constraint_message": {
            "ar": "المبلغ بالفلس: عدد صحيح لا يقل عن 0.",
            "en": "The amount in fils: a whole number, 0 or more."
          },
          "allows_refused": true
        },
        {
          "type": "select_one yes_no",
          "name": "any_problem",
          "label": {
            "ar": "هل واجهتك مشكلة في الحصول على الخدمة؟",
            "en": "Did you have a problem in getting the service?"
          },
          "sources": ["JC-R6"],
          "journey_stage": "after",
          "required": true,
          "allows_refused": true
        },
        {
          "type": "select_one solved",
          "name": "problem_solved",
          "label": {
            "ar": "هل حُلّت المشكلة؟",
            "en": "Was the problem solved?"
          },
          "sources": ["EC-06"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${any_problem} = 'yes'",
          "allows_refused": true
        },
        {
          "type": "select_one yes_no",
          "name": "mobile_given",
          "label": {
            "ar": "هل أعطيت رقم هاتف محمول مع الطلب؟",
            "en": "Did you give a mobile number with the application?"
          },
          "hint": {
            "ar": "لا تسأل عن الرقم نفسه.",
            "en": "Do not ask for the number itself."
          },
          "sources": ["EC-R5"],
          "journey_stage": "counter",
          "required": true,
          "allows_refused": true
        },
        {
          "type": "select_multiple sms_stages",
          "name": "q_af_01",
          "item": "Q-AF-01",
          "label": {
            "ar": "ما المراحل التي وصلتك عنها رسالة نصية؟",
            "en": "For which stages did you receive a text message?"
          },
          "sources": ["EC-11"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${mobile_given} = 'yes'",
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لم تصل أي رسالة» لا تُختار مع غيرها.",
            "en": "“No message received” cannot be chosen with anything else."
          },
          "allows_refused": true
        },
        {
          "type": "select_one genders",
          "name": "gender",
          "label": {
            "ar": "جنس المجيب",
            "en": "Gender of the respondent"
          },
          "hint": {
            "ar": "يسجله الباحث دون سؤال.",
            "en": "Noted by the interviewer without asking."
          },
          "required": true,
          "allows_refused": true
        },
        {
          "type": "select_one age_bands",
          "name": "age_band",
          "label": {
            "ar": "إلى أي فئة عمرية تنتمي؟",
            "en": "Which age group are you in?"
          },
          "required": true,
          "allows_refused": true
        }
      ]
    },
    {
      "type": "text",
      "name": "open_comment",
      "label": {
        "ar": "ما الشيء الواحد الذي تود أن يتغير في هذه الخدمة؟",
        "en": "What one thing about this service would you like to see changed?"
      },
      "guidance_hint": {
        "ar": "اكتب كلام المجيب كما قاله، دون اسم أي شخص.",
        "en": "Write the respondent's own words, without naming anyone."
      },
      "sources": ["EC-13"],
      "journey_stage": "after",
      "relevant": "${consent} = 'yes'",
      "allows_refused": true
    },
    {
      "type": "select_one outcomes",
      "name": "outcome",
      "label": {
        "ar": "ما نتيجة هذه المحاولة؟",
        "en": "What was the outcome of this attempt?"
      },
      "hint": {
        "ar": "يسجلها الباحث بعد انتهاء المقابلة.",
        "en": "Recorded by the interviewer afterwards."
      },
      "journey_stage": "after",
      "role": "outcome",
      "required": true,
      "constraint": "(${consent} = 'yes' and (. = 'complete' or . = 'partial')) or (${consent} = 'no' and . = 'refused') or (${consent} = '' and . != 'complete' and . != 'partial')",
      "constraint_message": {
        "ar": "النتيجة لا تتفق مع الأهلية والموافقة المسجلتين.",
        "en": "The outcome does not agree with the eligibility and consent recorded."
      }
    }
  ]
}

"""##
  ),
  (
    "telephone.json",
    ##"""
{
  "$schema": "schema/survey.schema.json",
  "settings": {
    "form_id": "telephone",
    "version": "2026070101",
    "form_title": {
      "ar": "التدقيق الهاتفي",
      "en": "Telephone check"
    },
    "default_language": "ar",
    "kind": "visit",
    "channel": "telephone",
    "instance_name": "concat(${department}, ' ', ${visit_date})"
  },
  "languages": ["ar", "en"],
  "sections": [
    {"name": "reach", "label": {"ar": "الوصول بالهاتف", "en": "Reaching by telephone"}, "weight": 25},
    {"name": "information", "label": {"ar": "المعلومات والشفافية", "en": "Information and transparency"}, "weight": 25},
    {"name": "conduct", "label": {"ar": "سلوك الموظف", "en": "Conduct of the official"}, "weight": 20},
    {"name": "competence", "label": {"ar": "الكفاءة والدقة", "en": "Competence and accuracy"}, "weight": 15},
    {"name": "privacy", "label": {"ar": "الخصوصية", "en": "Privacy"}, "weight": 10},
    {"name": "voice", "label": {"ar": "صوت المتعامل", "en": "Voice"}, "weight": 5}
  ],
  "choices": {
    "scenarios_telephone": [
      {"name": "enquiry", "label": {"ar": "استعلام عن خدمة", "en": "Information enquiry"}, "code": "SC-01"},
      {"name": "complaint_route", "label": {"ar": "السؤال عن طريق تقديم الشكوى", "en": "Asking how to complain"}, "code": "SC-05"},
      {"name": "phone_then_visit", "label": {"ar": "اتصال هاتفي تليه زيارة", "en": "Telephone call before a visit"}, "code": "SC-06"}
    ],
    "personas": [
      {"name": "man", "label": {"ar": "مواطن بالغ", "en": "Adult man, citizen"}, "code": "PE-01"},
      {"name": "woman", "label": {"ar": "مواطنة بالغة", "en": "Adult woman, citizen"}, "code": "PE-02"},
      {"name": "elderly", "label": {"ar": "شخص من كبار السن", "en": "Elderly person"}, "code": "PE-03"},
      {"name": "wheelchair", "label": {"ar": "مستخدم كرسي متحرك", "en": "Wheelchair user"}, "code": "PE-04"},
      {"name": "low_vision", "label": {"ar": "شخص ذو إعاقة بصرية", "en": "Person with a visual impairment"}, "code": "PE-05"},
      {"name": "hearing", "label": {"ar": "شخص ذو إعاقة سمعية", "en": "Person with a hearing impairment"}, "code": "PE-06"},
      {"name": "pregnant", "label": {"ar": "امرأة حامل", "en": "Pregnant woman"}, "code": "PE-07"},
      {"name": "non_national", "label": {"ar": "مقيم غير أردني", "en": "Resident, not a national"}, "code": "PE-08"},
      {"name": "low_literacy", "label": {"ar": "شخص محدود القراءة والكتابة", "en": "Person with limited literacy"}, "code": "PE-09"},
      {"name": "business_owner", "label": {"ar": "صاحب منشأة صغيرة", "en": "Small-business owner"}, "code": "PE-10"},
      {"name": "investor", "label": {"ar": "مستثمر", "en": "Investor"}, "code": "PE-11"}
    ],
    "number_sources": [
      {"name": "site", "label": {"ar": "موقع الدائرة", "en": "Site of the department"}},
      {"name": "portal", "label": {"ar": "بوابة الحكومة الإلكترونية", "en": "E-government portal"}},
      {"name": "board", "label": {"ar": "لوحة في المركز", "en": "Board in the centre"}},
      {"name": "directory", "label": {"ar": "دليل الهاتف أو الاستعلامات", "en": "Directory or enquiries"}}
    ],
    "call_results": [
      {"name": "answered", "label": {"ar": "أجاب موظف", "en": "An official answered"}},
      {"name": "machine", "label": {"ar": "رد آلي فقط", "en": "Recorded voice only"}},
      {"name": "busy", "label": {"ar": "الخط مشغول", "en": "Busy"}},
      {"name": "no_answer", "label": {"ar": "لا رد", "en": "No answer"}},
      {"name": "out_of_service", "label": {"ar": "الرقم خارج الخدمة", "en": "Number not in service"}}
    ],
    "yes_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "delay": [
      {"name": "no_delay", "label": {"ar": "لم يحصل تأخير", "en": "There was no delay"}},
      {"name": "explained", "label": {"ar": "حصل تأخير وذُكر سببه", "en": "There was a delay and the reason was given"}},
      {"name": "not_explained", "label": {"ar": "حصل تأخير ولم يُذكر سببه", "en": "There was a delay and no reason was given"}}
    ],
    "yes_partial_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "partial", "label": {"ar": "جزئياً", "en": "Partly"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "courtesy": [
      {"name": "1", "label": {"ar": "أبداً", "en": "Not at all"}},
      {"name": "2", "label": {"ar": "قليلاً", "en": "A little"}},
      {"name": "3", "label": {"ar": "إلى حد ما", "en": "To some extent"}},
      {"name": "4", "label": {"ar": "إلى حد كبير", "en": "To a large extent"}},
      {"name": "5", "label": {"ar": "تماماً", "en": "Entirely"}}
    ]
  },
  "survey": [
    {
      "type": "note",
      "name": "call_rules",
      "label": {
        "ar": "لا تسجّل المكالمة. دوّن الوقائع فور انتهائها دون أسماء.",
        "en": "Do not record the call. Note the facts as soon as it ends, without names."
      }
    },
    {
      "type": "group",
      "name": "identification",
      "label": {
        "ar": "تعريف المكالمة",
        "en": "Identification of the call"
      },
      "children": [
        {
          "type": "text",
          "name": "department",
          "label": {
            "ar": "ما رمز الدائرة المسؤولة عن الخدمة؟",
            "en": "What is the code of the department responsible for the service?"
          },
          "hint": {
            "ar": "كما في سجل الدوائر، مثل D-01.",
            "en": "As in the register of departments, such as D-01."
          },
          "journey_stage": "before",
          "role": "department",
          "required": true,
          "constraint": "regex(., 'D-[0-9]{2}')",
          "constraint_message": {
            "ar": "رمز الدائرة حرف D ثم شرطة ورقمان.",
            "en": "A department code is the letter D, a hyphen and two digits."
          }
        },
        {
          "type": "text",
          "name": "centre",
          "label": {
            "ar": "ما رمز المركز، إن كان الرقم لمركز بعينه؟",
            "en": "What is the code of the centre, if the number belongs to one centre?"
          },
          "hint": {
            "ar": "اتركه فارغاً إن كان الرقم للدائرة كلها.",
            "en": "Leave it empty if the number serves the whole department."
          },
          "journey_stage": "before",
          "role": "centre",
          "constraint": "regex(., 'C-[0-9]{3}')",
          "constraint_message": {
            "ar": "رمز المركز حرف C ثم شرطة وثلاثة أرقام.",
            "en": "A centre code is the letter C, a hyphen and three digits."
          }
        },
        {
          "type": "text",
          "name": "service",
          "label": {
            "ar": "ما رمز الخدمة؟",
            "en": "What is the code of the service?"
          },
          "hint": {
            "ar": "كما في سجل الخدمات، مثل S-1001.",
            "en": "As in the register of services, such as S-1001."
          },
          "journey_stage": "before",
          "role": "service",
          "required": true,
          "constraint": "regex(., 'S-[0-9]{4}')",
          "constraint_message": {
            "ar": "رمز الخدمة حرف S ثم شرطة وأربعة أرقام.",
            "en": "A service code is the letter S, a hyphen and four digits."
          }
        },
        {
          "type": "date",
          "name": "visit_date",
          "label": {
            "ar": "ما تاريخ المكالمة؟",
            "en": "What is the date of the call?"
          },
          "journey_stage": "before",
          "role": "date",
          "required": true,
          "constraint": ". <= today()",
          "constraint_message": {
            "ar": "لا يكون التاريخ في المستقبل.",
            "en": "The date cannot be in the future."
          },
          "default": {"expression": "today()"}
        },
        {
          "type": "select_one scenarios_telephone",
          "name": "scenario",
          "label": {
            "ar": "ما سيناريو المكالمة؟",
            "en": "Which scenario was played?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one personas",
          "name": "persona",
          "label": {
            "ar": "ما صفة المتصل في هذه المكالمة؟",
            "en": "As which persona was the call made?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one number_sources",
          "name": "number_source",
          "label": {
            "ar": "أين وجدت رقم الهاتف؟",
            "en": "Where did you find the telephone number?"
          },
          "sources": ["JC-R6", "EC-12"],
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "integer",
          "name": "attempts",
          "label": {
            "ar": "كم مرة اتصلت؟",
            "en": "How many times did you call?"
          },
          "hint": {
            "ar": "ثلاث محاولات على الأكثر، اثنتان منها في يوم واحد على الأكثر وفي وقتين مختلفين منه.",
            "en": "Three attempts at most, no more than two on one day and those at different parts of it."
          },
          "journey_stage": "arrival",
          "required": true,
          "constraint": ". >= 1 and . <= 3",
          "constraint_message": {
            "ar": "من محاولة واحدة إلى ثلاث محاولات.",
            "en": "From one attempt to three."
          }
        },
        {
          "type": "select_one call_results",
          "name": "call_result",
          "label": {
            "ar": "كيف انتهت المحاولة الأخيرة؟",
            "en": "How did the last attempt end?"
          },
          "journey_stage": "arrival",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_respect",
          "label": {
            "ar": "هل تعاملت مع الموظف باحترام وأجبت عن أسئلته بصدق؟",
            "en": "Did you treat the official with respect and answer truthfully?"
          },
          "sources": ["JC-R1", "JC-R4"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${call_result} = 'answered'"
        },
        {
          "type": "select_one yes_no",
          "name": "shopper_detected",
          "label": {
            "ar": "هل بدا أن أحداً عرف أنك متسوق خفي؟",
            "en": "Did anyone seem to recognise you as a mystery shopper?"
          },
          "journey_stage": "after",
          "required": true,
          "relevant": "${call_result} = 'answered'"
        }
      ]
    },
    {
      "type": "group",
      "name": "reach",
      "label": {
        "ar": "الوصول بالهاتف",
        "en": "Reaching by telephone"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_tl_01",
          "item": "Q-TL-01",
          "label": {
            "ar": "هل أجاب موظف عن مكالمتك خلال ثلاث محاولات؟",
            "en": "Did an official answer your call within three attempts?"
          },
          "sources": ["EC-12", "JC-P5a", "NB-05"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_tl_01_why",
          "label": {
            "ar": "ماذا حصل في كل محاولة، وفي أي وقت من اليوم؟",
            "en": "What happened at each attempt, and at what time of day?"
          },
          "required": true,
          "relevant": "${q_tl_01} = 'no'"
        },
        {
          "type": "select_one delay",
          "name": "queue_delay",
          "label": {
            "ar": "هل طال انتظارك على الخط، وهل ذُكر السبب؟",
            "en": "Were you kept waiting on the line, and was the reason given?"
          },
          "journey_stage": "queue",
          "required": true,
          "relevant": "${call_result} = 'answered'"
        },
        {
          "type": "integer",
          "name": "q_qu_04",
          "item": "Q-QU-04",
          "label": {
            "ar": "دقائق الانتظار من بدء الاتصال إلى بدء الحديث مع الموظف",
            "en": "Minutes from dialling to speaking with an official"
          },
          "sources": ["JC-P4b"],
          "journey_stage": "queue",
          "required": true,
          "relevant": "${call_result} = 'answered'",
          "constraint": ". >= 0 and . <= 480",
          "constraint_message": {
            "ar": "المدة بالدقائق بين 0 و480.",
            "en": "Minutes between 0 and 480."
          },
          "score": {
            "weight": 3,
            "credit": {"type": "measure", "direction": "lower", "target": 2, "limit": 10}
          },
          "breach": {
            "clause": "هـ",
            "when": ". > 10 and ${queue_delay} = 'not_explained'",
            "severity": "medium"
          }
        },
        {
          "type": "text",
          "name": "q_qu_04_why",
          "label": {
            "ar": "ماذا سمعت أثناء الانتظار على الخط؟",
            "en": "What did you hear while waiting on the line?"
          },
          "required": true,
          "relevant": "${q_qu_04} > 2"
        },
        {
          "type": "select_one yes_no",
          "name": "complaint_line_called",
          "label": {
            "ar": "هل اتصلت بخط الشكاوى أيضاً؟",
            "en": "Did you call the complaint line as well?"
          },
          "journey_stage": "after",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "complaint_line_answered",
          "label": {
            "ar": "هل أجاب موظف على خط الشكاوى؟",
            "en": "Did an official answer the complaint line?"
          },
          "sources": ["EC-12"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${complaint_line_called} = 'yes'"
        },
        {
          "type": "integer",
          "name": "q_vo_03",
          "silence": {"double-question": "the question bank asks for both together"},
          "item": "Q-VO-03",
          "label": {
            "ar": "هل أجيب على خط الشكاوى؟ كم ثانية؟",
            "en": "Was the complaint line answered? In how many seconds?"
          },
          "hint": {
            "ar": "إن لم يُجب أحد فاكتب مدة محاولتك، ولا تقل عن 180 ثانية.",
            "en": "If nobody answered, enter how long you tried, at least 180 seconds."
          },
          "sources": ["EC-12"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${complaint_line_called} = 'yes'",
          "constraint": ". >= 0 and . <= 1800 and (${complaint_line_answered} = 'yes' or . >= 180)",
          "constraint_message": {
            "ar": "الثواني بين 0 و1800؛ وإن لم يُجب أحد فلا تقل عن 180.",
            "en": "Seconds between 0 and 1800; at least 180 if nobody answered."
          },
          "score": {
            "weight": 2,
            "credit": {"type": "measure", "direction": "lower", "target": 30, "limit": 180}
          }
        },
        {
          "type": "text",
          "name": "q_vo_03_why",
          "label": {
            "ar": "ماذا حصل على خط الشكاوى أثناء الانتظار؟",
            "en": "What happened on the complaint line while you waited?"
          },
          "required": true,
          "relevant": "${q_vo_03} > 30"
        }
      ]
    },
    {
      "type": "group",
      "name": "information",
      "label": {
        "ar": "المعلومات والشفافية",
        "en": "Information and transparency"
      },
      "relevant": "${call_result} = 'answered'",
      "children": [
        {
          "type": "select_one yes_partial_no",
          "name": "q_in_04",
          "item": "Q-IN-04",
          "label": {
            "ar": "هل قُدمت لك المعلومات التي طلبتها عن الخدمة؟",
            "en": "Were you given the information about the service that you asked for?"
          },
          "guidance_hint": {
            "ar": "إن لم يعرف الموظف وأرشدك إلى من يعرف فاختر «جزئياً».",
            "en": "If the official did not know but referred you to someone who does, choose “Partly”."
          },
          "sources": ["JC-P5a"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_partial_no"}},
          "breach": {"clause": "ج", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_04_why",
          "label": {
            "ar": "ما المعلومات التي طلبتها ولم تُقدَّم لك كاملة؟",
            "en": "Which information that you asked for was not given in full?"
          },
          "required": true,
          "relevant": "${q_in_04} = 'partial' or ${q_in_04} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_in_05",
          "item": "Q-IN-05",
          "label": {
            "ar": "هل كانت المعلومات المقدمة مطابقة للمعلن (دون تضليل)؟",
            "en": "Did the information you were given match what is published, without misleading you?"
          },
          "sources": ["JC-P5b"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${q_in_04} = 'yes' or ${q_in_04} = 'partial'",
          "score": {
            "weight": 3,
            "credit": {"type": "yes_no", "positive": "yes"},
            "critical": {"effect": "zero_section"}
          },
          "breach": {"clause": "أ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_05_why",
          "label": {
            "ar": "ما المعلومة التي قيلت لك، وما المعلن بشأنها، وأين هو معلن؟",
            "en": "What were you told, what is published about it, and where?"
          },
          "required": true,
          "relevant": "${q_in_05} = 'no'"
        },
        {
          "type": "integer",
          "name": "q_in_02",
          "item": "Q-IN-02",
          "label": {
            "ar": "كم وثيقة طُلبت منك وليست ضمن القائمة المعلنة؟",
            "en": "How many documents were you asked for that are not on the posted list?"
          },
          "hint": {
            "ar": "اكتب 0 إن لم يذكر الموظف وثيقة خارج القائمة.",
            "en": "Enter 0 if the official named no document outside the list."
          },
          "guidance_hint": {
            "ar": "قارن ما ذكره الموظف بالقائمة المنشورة على الموقع أو في سجل الخدمات.",
            "en": "Compare what the official said with the list on the site or in the service register."
          },
          "sources": ["BL-6"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${scenario} != 'complaint_route'",
          "constraint": ". >= 0 and . <= 20",
          "constraint_message": {
            "ar": "عدد بين 0 و20.",
            "en": "A number between 0 and 20."
          },
          "score": {
            "weight": 2,
            "credit": {"type": "measure", "direction": "lower", "target": 0, "limit": 3}
          },
          "breach": {"clause": "و", "when": ". > 0", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_02_papers",
          "label": {
            "ar": "سمِّ كل وثيقة طُلبت وليست في القائمة، واذكر أين قرأت القائمة.",
            "en": "Name each document asked for that is not on the list, and say where you read the list."
          },
          "required": true,
          "relevant": "${q_in_02} > 0"
        }
      ]
    },
    {
      "type": "group",
      "name": "conduct",
      "label": {
        "ar": "سلوك الموظف",
        "en": "Conduct of the official"
      },
      "relevant": "${call_result} = 'answered'",
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_st_01",
          "item": "Q-ST-01",
          "label": {
            "ar": "هل بادرك الموظف بالتحية؟",
            "en": "Did the official greet you first?"
          },
          "sources": ["EC-02", "JC-P2a"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_st_01_why",
          "label": {
            "ar": "كيف بدأ الحديث؟ اكتب أول ما قيل لك.",
            "en": "How did the conversation begin? Write the first thing you were told."
          },
          "required": true,
          "relevant": "${q_st_01} = 'no'"
        },
        {
          "type": "select_one courtesy",
          "name": "q_st_02",
          "item": "Q-ST-02",
          "label": {
            "ar": "هل كان الموظف لطيفاً بشوشاً؟",
            "en": "Was the official courteous and pleasant?"
          },
          "sources": ["EC-02"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "scale", "min": 1, "max": 5}}
        },
        {
          "type": "text",
          "name": "q_st_02_why",
          "label": {
            "ar": "ما القول أو الفعل الذي بنيت عليه هذا التقدير؟",
            "en": "Which word or act is this rating based on?"
          },
          "required": true,
          "relevant": "${q_st_02} < 5"
        },
        {
          "type": "select_one yes_no",
          "name": "q_st_03",
          "item": "Q-ST-03",
          "label": {
            "ar": "هل عوملت باحترام يحفظ كرامتك؟",
            "en": "Were you treated with respect, in a way that kept your dignity?"
          },
          "guidance_hint": {
            "ar": "انشغال الموظف أو اختصاره في الكلام ليس وحده عدم احترام.",
            "en": "Being busy or brief is not, by itself, disrespect."
          },
          "sources": ["JC-P2a"],
          "journey_stage": "counter",
          "required": true,
          "score": {
            "weight": 5,
            "credit": {"type": "yes_no", "positive": "yes"},
            "critical": {"effect": "cap", "value": 55}
          },
          "breach": {"clause": "ز", "when": ". = 'no'", "severity": "high"}
        },
        {
          "type": "text",
          "name": "q_st_03_why",
          "label": {
            "ar": "ما الذي قيل أو فُعل؟ اكتبه بنصه قدر الإمكان، دون أسماء.",
            "en": "What was said or done? Write it as exactly as you can, without names."
          },
          "required": true,
          "relevant": "${q_st_03} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "competence",
      "label": {
        "ar": "الكفاءة والدقة",
        "en": "Competence and accuracy"
      },
      "relevant": "${call_result} = 'answered'",
      "children": [
        {
          "type": "select_one yes_partial_no",
          "name": "q_co_01",
          "item": "Q-CO-01",
          "label": {
            "ar": "هل أجاب الموظف عن استفساراتك بدقة؟",
            "en": "Did the official answer your questions accurately?"
          },
          "sources": ["JC-P4d", "EC-04", "EC-06"],
          "journey_stage": "counter",
          "required": true,
          "score": {"weight": 4, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_co_01_why",
          "label": {
            "ar": "أي استفسار لم يُجب عنه بدقة، وما الجواب المعلن؟",
            "en": "Which question was not answered accurately, and what is the published answer?"
          },
          "required": true,
          "relevant": "${q_co_01} = 'partial' or ${q_co_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "service_by_phone",
          "silence": {"double-question": "a filter: both must hold"},
          "label": {
            "ar": "هل طلبت خدمة تُقدَّم بالهاتف وكانت شروطها مستوفاة؟",
            "en": "Did you ask for a service given by telephone, with its conditions met?"
          },
          "journey_stage": "counter",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "q_ou_02",
          "item": "Q-OU-02",
          "label": {
            "ar": "هل رُفض تقديم الخدمة رغم اكتمال الشروط؟",
            "en": "Was the service refused although the conditions were met?"
          },
          "guidance_hint": {
            "ar": "خدمة لا تُقدَّم بالهاتف وأُرشدت إلى طريقها ليست مرفوضة.",
            "en": "A service not given by telephone, for which you were shown the way, has not been refused."
          },
          "sources": ["BL-6"],
          "journey_stage": "outcome",
          "required": true,
          "relevant": "${service_by_phone} = 'yes'",
          "score": {
            "weight": 4,
            "credit": {"type": "yes_no", "positive": "no"},
            "critical": {"effect": "cap", "value": 50}
          },
          "breach": {"clause": "ب", "when": ". = 'yes'", "severity": "high"}
        },
        {
          "type": "text",
          "name": "q_ou_02_why",
          "label": {
            "ar": "ما السبب الذي ذُكر لرفض الطلب؟ اكتبه بنصه.",
            "en": "What reason was given for refusing? Write it word for word."
          },
          "required": true,
          "relevant": "${q_ou_02} = 'yes'"
        }
      ]
    },
    {
      "type": "group",
      "name": "privacy",
      "label": {
        "ar": "الخصوصية",
        "en": "Privacy"
      },
      "hint": {
        "ar": "اذكر نوع المعلومة فقط، ولا تكتب المعلومة نفسها.",
        "en": "Give only the kind of information; never the information itself."
      },
      "relevant": "${call_result} = 'answered'",
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_pr_02",
          "item": "Q-PR-02",
          "label": {
            "ar": "هل كُشفت أمامك معلومات شخصية تخص غيرك؟",
            "en": "Was personal information about other people disclosed in front of you?"
          },
          "guidance_hint": {
            "ar": "تأكيد بياناتك أنت أمامك ليس كشفاً لبيانات غيرك.",
            "en": "Reading your own data back to you is not disclosure of other people's."
          },
          "sources": ["JC-P3a", "EC-05"],
          "journey_stage": "counter",
          "required": true,
          "score": {
            "weight": 4,
            "credit": {"type": "yes_no", "positive": "no"},
            "critical": {"effect": "cap", "value": 55}
          },
          "breach": {"clause": "د", "when": ". = 'yes'", "severity": "critical"}
        },
        {
          "type": "text",
          "name": "q_pr_02_why",
          "label": {
            "ar": "كيف كُشفت المعلومات؟ اذكر نوعها فقط ولا تكتبها.",
            "en": "How was the information disclosed? Give its kind only; do not write it down."
          },
          "required": true,
          "relevant": "${q_pr_02} = 'yes'"
        }
      ]
    },
    {
      "type": "group",
      "name": "voice",
      "label": {
        "ar": "صوت المتعامل",
        "en": "Voice"
      },
      "relevant": "${call_result} = 'answered'",
      "children": [
        {
          "type": "select_one yes_no",
          "name": "complaint_asked",
          "label": {
            "ar": "هل سألت أحد الموظفين عن طريق تقديم الشكوى؟",
            "en": "Did you ask an official how to make a complaint?"
          },
          "hint": {
            "ar": "سؤال عام عن الطريق فقط، كما في السيناريو.",
            "en": "A general question about the way only, as the scenario says."
          },
          "journey_stage": "after",
          "required": true
        },
        {
          "type": "select_one yes_no",
          "name": "q_vo_01",
          "item": "Q-VO-01",
          "label": {
            "ar": "هل أُرشدت إلى آلية تقديم الشكوى عند طلبك ذلك؟",
            "en": "Were you shown how to make a complaint when you asked?"
          },
          "sources": ["JC-P5c", "EC-12"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${complaint_asked} = 'yes'",
          "score": {"weight": 3, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "ج", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_vo_01_why",
          "label": {
            "ar": "بم أُجبت حين سألت عن طريق الشكوى؟",
            "en": "What were you told when you asked how to complain?"
          },
          "required": true,
          "relevant": "${q_vo_01} = 'no'"
        }
      ]
    },
    {"include": "reference/breach-followup.json"},
    {
      "type": "text",
      "name": "closing_note",
      "label": {
        "ar": "هل من ملاحظة أخرى تفيد في فهم المكالمة؟",
        "en": "Is there anything else that helps to understand the call?"
      },
      "guidance_hint": {
        "ar": "وقائع فقط. لا تذكر اسم موظف أو مراجع، ولا ما يدل عليك أو على شخص بعينه.",
        "en": "Facts only. Name no official or recipient, and nothing that points to you or to a particular person."
      },
      "journey_stage": "after"
    }
  ]
}

"""##
  ),
  (
    "website.json",
    ##"""
{
  "$schema": "schema/survey.schema.json",
  "settings": {
    "form_id": "website",
    "version": "2026070101",
    "form_title": {
      "ar": "فحص الموقع الإلكتروني",
      "en": "Website check"
    },
    "default_language": "ar",
    "kind": "visit",
    "channel": "website",
    "instance_name": "concat(${department}, ' ', ${visit_date})"
  },
  "languages": ["ar", "en"],
  "sections": [
    {"name": "availability", "label": {"ar": "الإتاحة والسرعة", "en": "Availability and speed"}, "weight": 20},
    {"name": "information", "label": {"ar": "المعلومات والشفافية", "en": "Information and transparency"}, "weight": 40},
    {"name": "eservice", "label": {"ar": "الخدمة الإلكترونية", "en": "Electronic service"}, "weight": 15},
    {"name": "accessibility", "label": {"ar": "سهولة الاستعمال للجميع", "en": "Accessibility"}, "weight": 10},
    {"name": "privacy", "label": {"ar": "الخصوصية", "en": "Privacy"}, "weight": 5},
    {"name": "voice", "label": {"ar": "صوت المتعامل والميثاق", "en": "Voice and charter"}, "weight": 10}
  ],
  "choices": {
    "site_places": [
      {"name": "site", "label": {"ar": "موقع الدائرة", "en": "Site of the department"}},
      {"name": "portal", "label": {"ar": "بوابة الحكومة الإلكترونية", "en": "E-government portal"}},
      {"name": "app", "label": {"ar": "تطبيق على الهاتف", "en": "Mobile application"}}
    ],
    "devices": [
      {"name": "phone", "label": {"ar": "هاتف ذكي", "en": "Smartphone"}},
      {"name": "computer", "label": {"ar": "حاسوب", "en": "Computer"}},
      {"name": "tablet", "label": {"ar": "جهاز لوحي", "en": "Tablet"}}
    ],
    "yes_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "service_facts": [
      {"name": "steps", "label": {"ar": "خطوات الخدمة", "en": "Steps of the service"}},
      {"name": "conditions", "label": {"ar": "شروط الاستحقاق", "en": "Conditions of entitlement"}},
      {"name": "time", "label": {"ar": "مدة الإنجاز", "en": "Completion time"}},
      {"name": "places", "label": {"ar": "أماكن تقديم الخدمة ودوامها", "en": "Places and hours of the service"}},
      {"name": "contact", "label": {"ar": "وسائل الاتصال", "en": "Means of contact"}},
      {"name": "none", "label": {"ar": "لا شيء مما سبق", "en": "None of these"}}
    ],
    "yes_partial_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "partial", "label": {"ar": "جزئياً", "en": "Partly"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "web_accessibility": [
      {"name": "text_size", "label": {"ar": "النص يُكبَّر دون أن تختل الصفحة", "en": "Text can be enlarged without breaking the page"}},
      {"name": "keyboard", "label": {"ar": "التنقل ممكن بلوحة المفاتيح وحدها", "en": "Usable with the keyboard alone"}},
      {"name": "contrast", "label": {"ar": "الألوان والخط مقروءان", "en": "Colours and type are legible"}},
      {"name": "phone_layout", "label": {"ar": "الصفحة ملائمة لشاشة الهاتف", "en": "The page suits a telephone screen"}},
      {"name": "alt_text", "label": {"ar": "للصور المهمة نص بديل", "en": "Important pictures have alternative text"}},
      {"name": "none", "label": {"ar": "لا شيء مما سبق", "en": "None of these"}}
    ]
  },
  "survey": [
    {
      "type": "group",
      "name": "identification",
      "label": {
        "ar": "تعريف الفحص",
        "en": "Identification of the check"
      },
      "children": [
        {
          "type": "text",
          "name": "department",
          "label": {
            "ar": "ما رمز الدائرة المسؤولة عن الخدمة؟",
            "en": "What is the code of the department responsible for the service?"
          },
          "hint": {
            "ar": "كما في سجل الدوائر، مثل D-01.",
            "en": "As in the register of departments, such as D-01."
          },
          "journey_stage": "before",
          "role": "department",
          "required": true,
          "constraint": "regex(., 'D-[0-9]{2}')",
          "constraint_message": {
            "ar": "رمز الدائرة حرف D ثم شرطة ورقمان.",
            "en": "A department code is the letter D, a hyphen and two digits."
          }
        },
        {
          "type": "text",
          "name": "service",
          "label": {
            "ar": "ما رمز الخدمة؟",
            "en": "What is the code of the service?"
          },
          "hint": {
            "ar": "كما في سجل الخدمات، مثل S-1001.",
            "en": "As in the register of services, such as S-1001."
          },
          "journey_stage": "before",
          "role": "service",
          "required": true,
          "constraint": "regex(., 'S-[0-9]{4}')",
          "constraint_message": {
            "ar": "رمز الخدمة حرف S ثم شرطة وأربعة أرقام.",
            "en": "A service code is the letter S, a hyphen and four digits."
          }
        },
        {
          "type": "date",
          "name": "visit_date",
          "label": {
            "ar": "ما تاريخ الفحص؟",
            "en": "What is the date of the check?"
          },
          "journey_stage": "before",
          "role": "date",
          "required": true,
          "constraint": ". <= today()",
          "constraint_message": {
            "ar": "لا يكون التاريخ في المستقبل.",
            "en": "The date cannot be in the future."
          },
          "default": {"expression": "today()"}
        },
        {
          "type": "select_one site_places",
          "name": "place_checked",
          "label": {
            "ar": "ما الذي فُحص؟",
            "en": "What was checked?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "select_one devices",
          "name": "device_used",
          "label": {
            "ar": "بأي جهاز؟",
            "en": "With which device?"
          },
          "journey_stage": "before",
          "required": true
        },
        {
          "type": "text",
          "name": "page_address",
          "label": {
            "ar": "ما عنوان صفحة الخدمة؟",
            "en": "What is the address of the service page?"
          },
          "hint": {
            "ar": "العنوان العام فقط، دون رموز الدخول.",
            "en": "The public address only, without any sign-in token."
          },
          "journey_stage": "before",
          "constraint": "string-length(.) <= 300",
          "constraint_message": {
            "ar": "العنوان لا يتجاوز 300 حرف.",
            "en": "The address has at most 300 characters."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "page_opened",
          "label": {
            "ar": "هل فُتحت صفحة الخدمة؟",
            "en": "Did the service page open?"
          },
          "journey_stage": "arrival",
          "required": true
        }
      ]
    },
    {
      "type": "group",
      "name": "availability",
      "label": {
        "ar": "الإتاحة والسرعة",
        "en": "Availability and speed"
      },
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_wb_03",
          "item": "Q-WB-03",
          "label": {
            "ar": "هل كانت صفحة الخدمة متاحة خلال ثلاث محاولات؟",
            "en": "Was the service page available within three attempts?"
          },
          "sources": ["NB-05", "NB-08"],
          "journey_stage": "arrival",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_wb_03_why",
          "label": {
            "ar": "ما الذي ظهر في كل محاولة، وفي أي وقت؟",
            "en": "What appeared at each attempt, and at what time?"
          },
          "required": true,
          "relevant": "${q_wb_03} = 'no'"
        },
        {
          "type": "integer",
          "name": "q_wb_04",
          "item": "Q-WB-04",
          "label": {
            "ar": "الثواني حتى أصبحت صفحة الخدمة جاهزة للقراءة",
            "en": "Seconds until the service page was ready to read"
          },
          "sources": ["NB-08", "JC-P4b"],
          "journey_stage": "arrival",
          "required": true,
          "relevant": "${page_opened} = 'yes'",
          "constraint": ". >= 0 and . <= 300",
          "constraint_message": {
            "ar": "الثواني بين 0 و300.",
            "en": "Seconds between 0 and 300."
          },
          "score": {
            "weight": 1,
            "credit": {"type": "measure", "direction": "lower", "target": 4, "limit": 20}
          }
        },
        {
          "type": "text",
          "name": "q_wb_04_why",
          "label": {
            "ar": "ما نوع الاتصال، وما الذي تأخر ظهوره؟",
            "en": "Which connection was used, and what was slow to appear?"
          },
          "required": true,
          "relevant": "${q_wb_04} > 4"
        },
        {
          "type": "integer",
          "name": "q_wb_05",
          "item": "Q-WB-05",
          "label": {
            "ar": "عدد الخطوات من الصفحة الرئيسية إلى صفحة الخدمة",
            "en": "Steps from the home page to the service page"
          },
          "sources": ["EC-07", "NB-04"],
          "journey_stage": "arrival",
          "required": true,
          "relevant": "${page_opened} = 'yes'",
          "constraint": ". >= 0 and . <= 50",
          "constraint_message": {
            "ar": "عدد بين 0 و50.",
            "en": "A number between 0 and 50."
          },
          "score": {
            "weight": 2,
            "credit": {"type": "measure", "direction": "lower", "target": 3, "limit": 8}
          }
        },
        {
          "type": "text",
          "name": "q_wb_05_why",
          "label": {
            "ar": "أين ضاع الطريق إلى الخدمة؟",
            "en": "Where was the way to the service lost?"
          },
          "required": true,
          "relevant": "${q_wb_05} > 3"
        }
      ]
    },
    {
      "type": "group",
      "name": "information",
      "label": {
        "ar": "المعلومات والشفافية",
        "en": "Information and transparency"
      },
      "relevant": "${page_opened} = 'yes'",
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_in_01",
          "item": "Q-IN-01",
          "label": {
            "ar": "هل كانت قائمة الوثائق المطلوبة للخدمة معلنة في مكان واضح؟",
            "en": "Was the list of documents required for the service posted in a clear place?"
          },
          "guidance_hint": {
            "ar": "القائمة مكتوبة في الصفحة أو في دليل يُفتح منها.",
            "en": "The list stands on the page or in a guide opened from it."
          },
          "sources": ["EC-10", "BL-4.a2"],
          "journey_stage": "before",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_in_01_why",
          "label": {
            "ar": "أين بحثت عن قائمة الوثائق في الموقع، وماذا وجدت؟",
            "en": "Where on the site did you look for the list of documents, and what did you find?"
          },
          "required": true,
          "relevant": "${q_in_01} = 'no'"
        },
        {
          "type": "integer",
          "name": "fee_announced_fils",
          "label": {
            "ar": "ما الرسم المنشور للخدمة بالفلس، إن كان منشوراً؟",
            "en": "What fee is published for the service, in fils, if any?"
          },
          "hint": {
            "ar": "الدينار 1000 فلس؛ اتركه فارغاً إن لم يكن منشوراً.",
            "en": "One dinar is 1000 fils; leave it empty if none is published."
          },
          "journey_stage": "before",
          "constraint": ". >= 0 and . <= 10000000",
          "constraint_message": {
            "ar": "المبلغ بالفلس: عدد صحيح لا يقل عن 0.",
            "en": "The amount in fils: a whole number, 0 or more."
          }
        },
        {
          "type": "select_one yes_no",
          "name": "q_in_03",
          "item": "Q-IN-03",
          "label": {
            "ar": "هل كانت الرسوم معلنة ومطابقة لما طُلب منك دفعه؟",
            "en": "Were the fees posted, and equal to what you were asked to pay?"
          },
          "guidance_hint": {
            "ar": "قارن الرسم المنشور بالمبلغ الظاهر في شاشة الدفع الإلكتروني، دون أن تدفع؛ فإن لم توجد شاشة دفع فيكفي أن يكون الرسم منشوراً.",
            "en": "Compare the published fee with the amount on the payment screen, without paying; where there is no payment screen it is enough that the fee is published."
          },
          "sources": ["EC-10"],
          "journey_stage": "before",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}},
          "breach": {"clause": "أ", "when": ". = 'no'", "severity": "medium"}
        },
        {
          "type": "text",
          "name": "q_in_03_why",
          "label": {
            "ar": "ما الرسم المنشور وأين، وما المبلغ الظاهر في شاشة الدفع؟",
            "en": "What fee is published and where, and what amount does the payment screen show?"
          },
          "required": true,
          "relevant": "${q_in_03} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_wb_02",
          "item": "Q-WB-02",
          "label": {
            "ar": "هل معايير الخدمة ومؤشراتها منشورة على الموقع والبوابة؟",
            "en": "Are the service standards and indicators published on the site and on the portal?"
          },
          "sources": ["BL-4.a2"],
          "journey_stage": "before",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_wb_02_why",
          "label": {
            "ar": "أيهما ينقصه النشر: الموقع أم البوابة؟ وما الناقص؟",
            "en": "Which one lacks them, the site or the portal, and what is missing?"
          },
          "required": true,
          "relevant": "${q_wb_02} = 'no'"
        },
        {
          "type": "select_multiple service_facts",
          "name": "q_wb_06",
          "item": "Q-WB-06",
          "label": {
            "ar": "أي المعلومات التالية واردة في صفحة الخدمة؟",
            "en": "Which facts about the service does the page give?"
          },
          "sources": ["JC-P5a", "BL-4.a2", "BL-3.f"],
          "journey_stage": "before",
          "required": true,
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لا شيء مما سبق» لا تُختار مع غيرها.",
            "en": "“None of these” cannot be chosen with anything else."
          },
          "score": {"weight": 2, "credit": {"type": "checklist", "none": "none"}}
        },
        {
          "type": "text",
          "name": "q_wb_06_why",
          "label": {
            "ar": "ما الذي غاب عن صفحة الخدمة؟",
            "en": "What is missing from the service page?"
          },
          "required": true,
          "relevant": "${q_wb_06} != '' and (selected(${q_wb_06}, 'none') or count-selected(${q_wb_06}) < 5)"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_wb_01",
          "item": "Q-WB-01",
          "label": {
            "ar": "هل دليل الخدمة ونماذجها متاحة ومحدثة؟",
            "en": "Are the service guide and its forms available and up to date?"
          },
          "sources": ["BL-4.a5"],
          "journey_stage": "before",
          "required": true,
          "score": {"weight": 3, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_wb_01_why",
          "label": {
            "ar": "أي دليل أو نموذج كان غائباً أو قديماً؟",
            "en": "Which guide or form was missing or out of date?"
          },
          "required": true,
          "relevant": "${q_wb_01} = 'partial' or ${q_wb_01} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_wb_07",
          "item": "Q-WB-07",
          "label": {
            "ar": "هل تُظهر الصفحة تاريخ آخر تحديث؟",
            "en": "Does the page show when it was last updated?"
          },
          "sources": ["NB-03", "BL-4.a4"],
          "journey_stage": "before",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_wb_07_why",
          "label": {
            "ar": "ما التاريخ الظاهر في الصفحة إن وُجد؟",
            "en": "Which date does the page show, if any?"
          },
          "required": true,
          "relevant": "${q_wb_07} = 'no'"
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_wb_08",
          "item": "Q-WB-08",
          "label": {
            "ar": "هل تقدّم الصفحة المحتوى نفسه بالعربية والإنجليزية؟",
            "en": "Does the page give the same content in Arabic and English?"
          },
          "sources": ["JC-P2c", "NB-05"],
          "journey_stage": "before",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_wb_08_why",
          "label": {
            "ar": "ما الذي ورد بلغة دون الأخرى؟",
            "en": "What is given in one language only?"
          },
          "required": true,
          "relevant": "${q_wb_08} = 'partial' or ${q_wb_08} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "eservice",
      "label": {
        "ar": "الخدمة الإلكترونية",
        "en": "Electronic service"
      },
      "relevant": "${page_opened} = 'yes'",
      "children": [
        {
          "type": "select_one yes_no",
          "name": "eservice_offered",
          "label": {
            "ar": "هل يمكن طلب الخدمة إلكترونياً؟",
            "en": "Can the service be requested online?"
          },
          "sources": ["BL-4.b6"],
          "journey_stage": "counter",
          "required": true
        },
        {
          "type": "select_one yes_partial_no",
          "name": "q_wb_09",
          "item": "Q-WB-09",
          "label": {
            "ar": "هل أمكن السير في الطلب إلى آخر شاشة قبل الإرسال دون خطأ؟",
            "en": "Could the request be followed up to the last screen before submission without error?"
          },
          "guidance_hint": {
            "ar": "لا ترسل طلباً بلا حاجة حقيقية، ولا تُدخل بيانات غير صحيحة.",
            "en": "Submit nothing without a genuine need, and enter no false data."
          },
          "sources": ["NB-08", "BL-4.b6"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${eservice_offered} = 'yes'",
          "score": {"weight": 3, "credit": {"type": "yes_partial_no"}}
        },
        {
          "type": "text",
          "name": "q_wb_09_why",
          "label": {
            "ar": "في أي شاشة ظهر الخطأ، وما نصه؟",
            "en": "On which screen did the error appear, and what did it say?"
          },
          "required": true,
          "relevant": "${q_wb_09} = 'partial' or ${q_wb_09} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_wb_10",
          "item": "Q-WB-10",
          "label": {
            "ar": "هل يمكن الدخول بالهوية الرقمية؟",
            "en": "Can the digital identity be used to sign in?"
          },
          "sources": ["NB-08"],
          "journey_stage": "counter",
          "required": true,
          "relevant": "${eservice_offered} = 'yes'",
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_wb_10_why",
          "label": {
            "ar": "ما وسيلة الدخول المطلوبة بدلاً منها؟",
            "en": "Which means of signing in is required instead?"
          },
          "required": true,
          "relevant": "${q_wb_10} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_wb_11",
          "item": "Q-WB-11",
          "label": {
            "ar": "هل يمكن متابعة مرحلة الطلب إلكترونياً؟",
            "en": "Can the stage of a request be followed online?"
          },
          "sources": ["EC-11", "NB-04"],
          "journey_stage": "after",
          "required": true,
          "relevant": "${eservice_offered} = 'yes'",
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_wb_11_why",
          "label": {
            "ar": "كيف يعرف مقدم الطلب مرحلة طلبه؟",
            "en": "How does an applicant learn the stage of a request?"
          },
          "required": true,
          "relevant": "${q_wb_11} = 'no'"
        }
      ]
    },
    {
      "type": "group",
      "name": "accessibility",
      "label": {
        "ar": "سهولة الاستعمال للجميع",
        "en": "Accessibility"
      },
      "relevant": "${page_opened} = 'yes'",
      "children": [
        {
          "type": "select_multiple web_accessibility",
          "name": "q_wb_12",
          "item": "Q-WB-12",
          "label": {
            "ar": "أي الميزات التالية متوفرة في الصفحة؟",
            "en": "Which of these does the page offer?"
          },
          "sources": ["JC-P1a", "EC-14"],
          "journey_stage": "before",
          "required": true,
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لا شيء مما سبق» لا تُختار مع غيرها.",
            "en": "“None of these” cannot be chosen with anything else."
          },
          "score": {"weight": 1, "credit": {"type": "checklist", "none": "none"}}
        },
        {
          "type": "text",
          "name": "q_wb_12_why",
          "label": {
            "ar": "أي عائق واجهته في استعمال الصفحة؟",
            "en": "Which obstacle did you meet in using the page?"
          },
          "required": true,
          "relevant": "${q_wb_12} != '' and (selected(${q_wb_12}, 'none') or count-selected(${q_wb_12}) < 5)"
        }
      ]
    },
    {
      "type": "group",
      "name": "privacy",
      "label": {
        "ar": "الخصوصية",
        "en": "Privacy"
      },
      "relevant": "${page_opened} = 'yes'",
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_wb_13",
          "item": "Q-WB-13",
          "label": {
            "ar": "هل يوجد بيان خصوصية واضح؟",
            "en": "Is there a clear privacy notice?"
          },
          "sources": ["EC-05", "JC-P3a"],
          "journey_stage": "before",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_wb_13_why",
          "label": {
            "ar": "أين بحثت عن بيان الخصوصية؟",
            "en": "Where did you look for the privacy notice?"
          },
          "required": true,
          "relevant": "${q_wb_13} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_wb_14",
          "item": "Q-WB-14",
          "label": {
            "ar": "هل تظهر في صفحة عامة معلومات شخصية تخص آخرين؟",
            "en": "Does a public page show personal information about other people?"
          },
          "guidance_hint": {
            "ar": "لا تنسخ المعلومات ولا تلتقط لها صورة.",
            "en": "Do not copy the information and take no picture of it."
          },
          "sources": ["EC-05", "JC-P3a"],
          "journey_stage": "before",
          "required": true,
          "score": {
            "weight": 3,
            "credit": {"type": "yes_no", "positive": "no"},
            "critical": {"effect": "cap", "value": 55}
          },
          "breach": {"clause": "د", "when": ". = 'yes'", "severity": "critical"}
        },
        {
          "type": "text",
          "name": "q_wb_14_why",
          "label": {
            "ar": "في أي صفحة ظهرت؟ اذكر نوع المعلومة فقط.",
            "en": "On which page does it appear? Give only the kind of information."
          },
          "required": true,
          "relevant": "${q_wb_14} = 'yes'"
        }
      ]
    },
    {
      "type": "group",
      "name": "voice",
      "label": {
        "ar": "صوت المتعامل والميثاق",
        "en": "Voice and charter"
      },
      "relevant": "${page_opened} = 'yes'",
      "children": [
        {
          "type": "select_one yes_no",
          "name": "q_vo_05",
          "item": "Q-VO-05",
          "label": {
            "ar": "هل ميثاق الخدمة منشور؟",
            "en": "Is the service charter displayed or published?"
          },
          "sources": ["BL-4.a5"],
          "journey_stage": "before",
          "required": true,
          "score": {"weight": 1, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_vo_05_why",
          "label": {
            "ar": "أين بحثت عن ميثاق الخدمة؟",
            "en": "Where did you look for the service charter?"
          },
          "required": true,
          "relevant": "${q_vo_05} = 'no'"
        },
        {
          "type": "select_one yes_no",
          "name": "q_wb_15",
          "item": "Q-WB-15",
          "label": {
            "ar": "هل يقود رابط الشكاوى والاقتراحات إلى صفحة تعمل؟",
            "en": "Does the link to complaints and suggestions lead to a page that works?"
          },
          "guidance_hint": {
            "ar": "افتح الرابط فقط، ولا تقدّم شكوى مختلقة.",
            "en": "Open the link only; never submit an invented complaint."
          },
          "sources": ["BK-11", "JC-P5c", "EC-12"],
          "journey_stage": "after",
          "required": true,
          "score": {"weight": 2, "credit": {"type": "yes_no", "positive": "yes"}}
        },
        {
          "type": "text",
          "name": "q_wb_15_why",
          "label": {
            "ar": "إلى أين قاد الرابط؟",
            "en": "Where did the link lead?"
          },
          "required": true,
          "relevant": "${q_wb_15} = 'no'"
        }
      ]
    },
    {"include": "reference/breach-followup.json"},
    {
      "type": "text",
      "name": "closing_note",
      "label": {
        "ar": "هل من ملاحظة أخرى عن الموقع؟",
        "en": "Is there anything else to note about the site?"
      },
      "guidance_hint": {
        "ar": "وقائع فقط. لا تذكر اسم موظف أو مراجع، ولا ما يدل عليك أو على شخص بعينه.",
        "en": "Facts only. Name no official or recipient, and nothing that points to you or to a particular person."
      },
      "journey_stage": "after"
    }
  ]
}

"""##
  ),
  (
    "reference/article6-handling.json",
    ##"""
{
  "$schema": "../schema/article6-handling.schema.json",
  "version": "2026-07-01",
  "citation": {
    "ar": "المادة 6 من مسودة نظام تطوير الخدمات الحكومية لسنة 2020",
    "en": "Article 6 of the draft Government Services Development Bylaw of 2020"
  },
  "notice": {
    "ar": "اختيار منهجي لا نص قانوني: كيف تُلتقط الوقائع وتُثبت في الميدان. والمادة نفسها من مسودة عُرضت للتعليق ولا يُشار إليها على أنها نافذة.",
    "en": "A choice of method, not of law: how events are captured and proved in the field. The article itself is from a draft put out for comment and is never cited as being in force."
  },
  "clauses": [
    {
      "code": "A6-1",
      "letter": "أ",
      "aliases": ["a", "ا"],
      "short": {"ar": "عدم تطبيق التشريعات", "en": "Rules not applied"},
      "default_severity": "medium",
      "prompted_by": ["Q-IN-03", "Q-IN-05", "Q-CO-03", "Q-QU-03", "Q-EQ-03"],
      "observable": {
        "ar": "اختلاف التصرف عن القاعدة المعلنة: رسم أو إجراء أو شرط أو دور.",
        "en": "Conduct that differs from the published rule: a fee, a step, a condition or a turn."
      },
      "elements": [
        {
          "question": "breach_rule_kind",
          "text": {"ar": "نوع القاعدة", "en": "Kind of rule"},
          "necessary": true
        },
        {
          "question": "breach_rule",
          "text": {
            "ar": "نص القاعدة المعلنة وموضع نشرها",
            "en": "The published rule and where it is published"
          },
          "necessary": true
        },
        {
          "question": "breach_rule_difference",
          "text": {"ar": "وجه الاختلاف", "en": "How conduct differed"},
          "necessary": true
        },
        {
          "question": "breach_fee_announced_fils",
          "text": {
            "ar": "الرسم المعلن، إن تعلق الأمر برسم",
            "en": "The posted fee, where a fee is at issue"
          },
          "necessary": false
        },
        {
          "question": "breach_fee_charged_fils",
          "text": {
            "ar": "المبلغ المطلوب، إن تعلق الأمر برسم",
            "en": "The amount demanded, where a fee is at issue"
          },
          "necessary": false
        },
        {
          "question": "breach_words",
          "text": {
            "ar": "ما قيل أو فُعل بنصه، وهل هو منقول بنصه أم بمعناه",
            "en": "What was said or done, and whether exact or approximate"
          },
          "necessary": true
        },
        {
          "question": "breach_window",
          "text": {"ar": "رقم الشباك أو المكتب", "en": "Window or desk number"},
          "necessary": false
        },
        {
          "question": "breach_certainty",
          "text": {"ar": "رأى أو سمع أو استنتج", "en": "Saw, heard or inferred"},
          "necessary": true
        }
      ],
      "evidence_rule": {
        "ar": "نسخة أو صورة من القاعدة المعلنة، مع إيصال أو نموذج أو زيارة ثانية.",
        "en": "A copy or photograph of the rule, with a receipt, a form or a second visit."
      },
      "not_evidence": [
        {"ar": "ما يُنقل عن الغير دون مشاهدة.", "en": "Hearsay."},
        {
          "ar": "قاعدة لا يُعرف موضع نشرها.",
          "en": "A rule whose place of publication is not known."
        }
      ]
    },
    {
      "code": "A6-2",
      "letter": "ب",
      "aliases": ["b"],
      "short": {"ar": "رفض تقديم الخدمة دون مبرر", "en": "Service refused"},
      "gloss": {
        "ar": "العبارة في الأصل مضطربة، والمقصود رفض غير مبرر لخدمة يحق لمتلقيها الحصول عليها.",
        "en": "The wording of the source is broken; what is meant is an unjustified refusal of a service to which the recipient is entitled."
      },
      "default_severity": "high",
      "prompted_by": ["Q-OU-02"],
      "observable": {
        "ar": "رفض الطلب مع اكتمال الملف والاستحقاق وضمن الدوام.",
        "en": "A refusal with a complete file, entitlement, and within office hours."
      },
      "elements": [
        {
          "question": "breach_refusal_conditions",
          "text": {"ar": "الشروط المستوفاة", "en": "The conditions that were met"},
          "necessary": true
        },
        {
          "question": "breach_refusal_reason",
          "text": {"ar": "سبب الرفض بنصه", "en": "The reason given, word for word"},
          "necessary": true
        },
        {
          "question": "breach_refusal_announced",
          "text": {
            "ar": "هل كان الإغلاق معلناً مسبقاً",
            "en": "Whether a closure had been announced beforehand"
          },
          "necessary": true
        },
        {
          "question": "breach_refusal_next",
          "text": {"ar": "إلى أين وُجّه مقدم الطلب", "en": "Where the applicant was told to go"},
          "necessary": false
        },
        {
          "question": "breach_words",
          "text": {
            "ar": "ما قيل أو فُعل بنصه، وهل هو منقول بنصه أم بمعناه",
            "en": "What was said or done, and whether exact or approximate"
          },
          "necessary": true
        },
        {
          "question": "breach_window",
          "text": {"ar": "رقم الشباك أو المكتب", "en": "Window or desk number"},
          "necessary": false
        },
        {
          "question": "breach_certainty",
          "text": {"ar": "رأى أو سمع أو استنتج", "en": "Saw, heard or inferred"},
          "necessary": true
        }
      ],
      "evidence_rule": {
        "ar": "قائمة الوثائق المحمولة التي تثبت اكتمال الملف، مع نص الرفض ووقته ورقم الشباك.",
        "en": "The list of documents carried, proving that the file was complete, with the exact words, the time and the window."
      },
      "not_evidence": [
        {
          "ar": "شباك أُعلن إغلاقه مسبقاً.",
          "en": "A window whose closing was announced beforehand."
        },
        {"ar": "ملف ينقصه مستند معلن.", "en": "A file that lacks an announced document."},
        {
          "ar": "انتهاء الدوام أو اكتمال المواعيد المعلنة.",
          "en": "The end of office hours, or announced appointments being full."
        }
      ]
    },
    {
      "code": "A6-3",
      "letter": "ج",
      "aliases": ["c"],
      "short": {"ar": "حجب المعلومات", "en": "Information withheld"},
      "default_severity": "medium",
      "prompted_by": ["Q-IN-04", "Q-VO-01"],
      "observable": {
        "ar": "رفض معلومة عن خدمة متاحة، أو حجب وثيقة يُسمح بالاطلاع عليها.",
        "en": "Information about an available service refused, or a permitted document withheld."
      },
      "elements": [
        {
          "question": "breach_info_kind",
          "text": {"ar": "ما الذي طُلب", "en": "What was asked for"},
          "necessary": true
        },
        {
          "question": "breach_info_asked",
          "text": {"ar": "السؤال بنصه", "en": "The question, word for word"},
          "necessary": true
        },
        {
          "question": "breach_info_answer",
          "text": {"ar": "الجواب بنصه", "en": "The answer, word for word"},
          "necessary": true
        },
        {
          "question": "breach_info_public",
          "text": {"ar": "ما يدل على أن الاطلاع مسموح", "en": "What shows that it may be consulted"},
          "necessary": true
        },
        {
          "question": "breach_info_referred",
          "text": {
            "ar": "هل أُرشد السائل إرشاداً صحيحاً",
            "en": "Whether the person was correctly referred"
          },
          "necessary": true
        },
        {
          "question": "breach_words",
          "text": {
            "ar": "ما قيل أو فُعل بنصه، وهل هو منقول بنصه أم بمعناه",
            "en": "What was said or done, and whether exact or approximate"
          },
          "necessary": true
        },
        {
          "question": "breach_window",
          "text": {"ar": "رقم الشباك أو المكتب", "en": "Window or desk number"},
          "necessary": false
        },
        {
          "question": "breach_certainty",
          "text": {"ar": "رأى أو سمع أو استنتج", "en": "Saw, heard or inferred"},
          "necessary": true
        }
      ],
      "evidence_rule": {
        "ar": "السؤال والجواب بنصهما، مع القاعدة التي تجعل المعلومة متاحة.",
        "en": "Question and answer verbatim, with the rule that makes the information public."
      },
      "not_evidence": [
        {
          "ar": "موظف لا يعرف الجواب ويُرشد إرشاداً صحيحاً.",
          "en": "An official who does not know but refers correctly."
        },
        {"ar": "معلومة تخص شخصاً آخر.", "en": "Information that concerns somebody else."}
      ]
    },
    {
      "code": "A6-4",
      "letter": "د",
      "aliases": ["d"],
      "short": {"ar": "تسريب معلومات شخصية", "en": "Personal data leaked"},
      "default_severity": "critical",
      "prompted_by": ["Q-PR-02", "Q-PR-03", "Q-WB-14"],
      "observable": {
        "ar": "بيانات الغير مرئية أو مسموعة، أو أوراق متروكة، أو كشف بالهاتف.",
        "en": "Other people's data seen or heard, papers left out, disclosure by telephone."
      },
      "elements": [
        {
          "question": "breach_leak_kinds",
          "text": {
            "ar": "نوع المعلومة دون المعلومة نفسها",
            "en": "The kind of information, never the information"
          },
          "necessary": true
        },
        {
          "question": "breach_leak_way",
          "text": {"ar": "كيف كُشفت", "en": "How it was disclosed"},
          "necessary": true
        },
        {
          "question": "breach_leak_audience",
          "text": {"ar": "لمن كُشفت", "en": "To whom"},
          "necessary": true
        },
        {
          "question": "breach_leak_people",
          "text": {
            "ar": "عدد من كان يستطيع سماعها أو رؤيتها",
            "en": "How many could hear or see it"
          },
          "necessary": false
        },
        {
          "question": "breach_leak_harm",
          "text": {"ar": "الضرر المحتمل", "en": "Possible harm"},
          "necessary": false
        },
        {
          "question": "breach_leak_redacted",
          "text": {
            "ar": "إقرار بعدم تدوين المعلومة",
            "en": "Confirmation that the information was not written down"
          },
          "necessary": true
        },
        {
          "question": "breach_words",
          "text": {
            "ar": "ما قيل أو فُعل بنصه، وهل هو منقول بنصه أم بمعناه",
            "en": "What was said or done, and whether exact or approximate"
          },
          "necessary": true
        },
        {
          "question": "breach_window",
          "text": {"ar": "رقم الشباك أو المكتب", "en": "Window or desk number"},
          "necessary": false
        },
        {
          "question": "breach_certainty",
          "text": {"ar": "رأى أو سمع أو استنتج", "en": "Saw, heard or inferred"},
          "necessary": true
        }
      ],
      "evidence_rule": {
        "ar": "وصف دون تكرار البيانات. وتُمنع الصورة إن ظهرت فيها بيانات شخصية.",
        "en": "A description that does not repeat the data. A photograph is forbidden if it shows personal data."
      },
      "not_evidence": [
        {
          "ar": "تأكيد بيانات الزائر نفسه أمامه.",
          "en": "The shopper's own data confirmed to the shopper."
        },
        {"ar": "النداء برقم الدور.", "en": "Calling a queue number."}
      ]
    },
    {
      "code": "A6-5",
      "letter": "هـ",
      "aliases": ["e", "ه"],
      "short": {"ar": "تأخير غير مبرر", "en": "Unjustified delay"},
      "default_severity": "medium",
      "prompted_by": ["Q-QU-04", "Q-OU-01", "Q-OU-03", "Q-OU-04", "Q-CO-05"],
      "observable": {
        "ar": "انتظار أو إنجاز يتجاوز المدة المعلنة دون ذكر سبب.",
        "en": "Waiting or completion beyond the announced time, with no reason given."
      },
      "elements": [
        {
          "question": "breach_delay_kind",
          "text": {"ar": "أين حصل التأخير", "en": "Where the delay occurred"},
          "necessary": true
        },
        {
          "question": "breach_delay_announced_minutes",
          "text": {"ar": "المدة المعلنة", "en": "The announced time"},
          "necessary": false
        },
        {
          "question": "breach_delay_source",
          "text": {"ar": "أين أُعلنت", "en": "Where it is announced"},
          "necessary": false
        },
        {
          "question": "breach_delay_measured_minutes",
          "text": {"ar": "المدة المقيسة", "en": "The measured time"},
          "necessary": true
        },
        {
          "question": "breach_delay_reason_asked",
          "text": {"ar": "هل سُئل عن السبب", "en": "Whether the reason was asked for"},
          "necessary": true
        },
        {
          "question": "breach_delay_reason_given",
          "text": {"ar": "السبب المذكور", "en": "The reason given"},
          "necessary": false
        },
        {
          "question": "breach_delay_outage",
          "text": {
            "ar": "هل أُعلن تعطل مع بديل",
            "en": "Whether an outage with an alternative was announced"
          },
          "necessary": true
        },
        {
          "question": "breach_words",
          "text": {
            "ar": "ما قيل أو فُعل بنصه، وهل هو منقول بنصه أم بمعناه",
            "en": "What was said or done, and whether exact or approximate"
          },
          "necessary": true
        },
        {
          "question": "breach_window",
          "text": {"ar": "رقم الشباك أو المكتب", "en": "Window or desk number"},
          "necessary": false
        },
        {
          "question": "breach_certainty",
          "text": {"ar": "رأى أو سمع أو استنتج", "en": "Saw, heard or inferred"},
          "necessary": true
        }
      ],
      "evidence_rule": {
        "ar": "أوقات بطاقة الدور، والمدة المستهدفة من السجل، والسؤال عن السبب.",
        "en": "Times of the queue ticket, the target from the register, and the reason asked for."
      },
      "not_evidence": [
        {
          "ar": "تعطل معلن للنظام مع بديل لإتمام الخدمة.",
          "en": "An announced system failure with another way to complete the service."
        },
        {
          "ar": "تقديم كبار السن وذوي الاحتياجات الخاصة والحوامل.",
          "en": "Priority for elderly people, people with special needs and pregnant women."
        }
      ]
    },
    {
      "code": "A6-6",
      "letter": "و",
      "aliases": ["f"],
      "short": {"ar": "وثائق غير معلنة", "en": "Undeclared documents"},
      "default_severity": "medium",
      "severity_rule": {
        "ar": "عالية إن سبّب الطلب زيارة أخرى أو كلفة إضافية.",
        "en": "High if it caused a further visit or an extra cost."
      },
      "prompted_by": ["Q-IN-02"],
      "observable": {
        "ar": "طلب ورقة ليست في القائمة المعلنة.",
        "en": "A paper asked for that is not on the announced list."
      },
      "elements": [
        {
          "question": "breach_doc_names",
          "text": {"ar": "اسم الوثيقة كما سُمّيت", "en": "The document as it was named"},
          "necessary": true
        },
        {
          "question": "breach_doc_list_places",
          "text": {"ar": "أين القائمة المعلنة", "en": "Where the announced list is"},
          "necessary": true
        },
        {
          "question": "breach_doc_list_version",
          "text": {"ar": "تاريخ القائمة أو إصدارها", "en": "Date or version of the list"},
          "necessary": false
        },
        {
          "question": "breach_doc_effects",
          "text": {"ar": "أثر الطلب", "en": "What the request led to"},
          "necessary": true
        },
        {
          "question": "breach_doc_other_rule",
          "text": {
            "ar": "هل استند الطلب إلى تعليمات أخرى منشورة",
            "en": "Whether another published rule was relied on"
          },
          "necessary": true
        },
        {
          "question": "breach_words",
          "text": {
            "ar": "ما قيل أو فُعل بنصه، وهل هو منقول بنصه أم بمعناه",
            "en": "What was said or done, and whether exact or approximate"
          },
          "necessary": true
        },
        {
          "question": "breach_window",
          "text": {"ar": "رقم الشباك أو المكتب", "en": "Window or desk number"},
          "necessary": false
        },
        {
          "question": "breach_certainty",
          "text": {"ar": "رأى أو سمع أو استنتج", "en": "Saw, heard or inferred"},
          "necessary": true
        }
      ],
      "evidence_rule": {
        "ar": "القائمة المعلنة (صورة أو إصدار السجل)، مع نص الطلب.",
        "en": "The announced list (photograph or register version), with the request as worded."
      },
      "not_evidence": [
        {
          "ar": "ورقة تطلبها تعليمات أخرى منشورة.",
          "en": "A paper required by another published rule."
        },
        {"ar": "نسخة إضافية من وثيقة معلنة.", "en": "A further copy of an announced document."}
      ]
    },
    {
      "code": "A6-7",
      "letter": "ز",
      "aliases": ["g"],
      "short": {"ar": "عدم احترام متلقي الخدمة", "en": "Disrespect"},
      "default_severity": "high",
      "prompted_by": ["Q-ST-03", "Q-QU-03", "Q-EQ-04"],
      "observable": {
        "ar": "فظاظة أو سخرية أو صراخ أو معاملة مهينة.",
        "en": "Rudeness, mockery, shouting or humiliating treatment."
      },
      "elements": [
        {
          "question": "breach_dignity_kinds",
          "text": {"ar": "نوع التصرف", "en": "Kind of conduct"},
          "necessary": true
        },
        {
          "question": "breach_dignity_target",
          "text": {"ar": "إلى من وُجّه", "en": "At whom it was directed"},
          "necessary": true
        },
        {
          "question": "breach_dignity_before",
          "text": {"ar": "ما سبق الواقعة", "en": "What came before"},
          "necessary": false
        },
        {
          "question": "breach_dignity_witnesses",
          "text": {"ar": "من حضر، بالصفة", "en": "Who was present, by role"},
          "necessary": true
        },
        {
          "question": "breach_words",
          "text": {
            "ar": "ما قيل أو فُعل بنصه، وهل هو منقول بنصه أم بمعناه",
            "en": "What was said or done, and whether exact or approximate"
          },
          "necessary": true
        },
        {
          "question": "breach_window",
          "text": {"ar": "رقم الشباك أو المكتب", "en": "Window or desk number"},
          "necessary": false
        },
        {
          "question": "breach_certainty",
          "text": {"ar": "رأى أو سمع أو استنتج", "en": "Saw, heard or inferred"},
          "necessary": true
        }
      ],
      "evidence_rule": {
        "ar": "الكلام بنصه، وصفة الحاضرين، وزيارة ثانية أو طلب تسجيل من المركز.",
        "en": "The exact words, the witnesses by role, and a second visit or a request to the centre for its camera record."
      },
      "not_evidence": [
        {"ar": "الانشغال أو الاختصار في الكلام وحده.", "en": "A busy or curt tone alone."}
      ]
    }
  ]
}

"""##
  ),
  (
    "reference/article6.json",
    ##"""
{
  "$schema": "../schema/article6.schema.json",
  "source": "bylaw-draft-2020.txt",
  "instrument": "مسودة نظام تطوير الخدمات الحكومية لسنة 2020",
  "instrument_en": "Draft Government Services Development Bylaw of 2020",
  "article": "6",
  "status": "draft",
  "chapeau_ar": "المادة 6- يشكل ما يلي اخلالاً بالواجبات الوظيفية الرسمية، وتؤخذ بعين الاعتبار عند قياس وتقييم أداء مقدمي الخدمة المسؤولين عن أي تقصير عند تقديم الخدمات المرتبطة بهذا النظام:-",
  "chapeau_en": "The following constitute a breach of official duties and are taken into account when measuring and evaluating the performance of the service providers responsible for any shortcoming in providing the services connected with this bylaw:",
  "clauses": [
    {
      "order": 1,
      "code": "A6-1",
      "letter": "أ",
      "text_ar": "عدم تطبيق القوانين والأنظمة والتعليمات والقرارات المعمول بها لدى تقديم الخدمات التي هي في نطاق مسؤولية واختصاص الدائرة.",
      "text_en": "Failure to apply the laws, bylaws, instructions and decisions in force when providing the services that lie within the responsibility and competence of the department.",
      "sha256": "956cf7113d8057700a0e6260724ddbbd24bbc38187060fa377c345a532ad2ce5"
    },
    {
      "order": 2,
      "code": "A6-2",
      "letter": "ب",
      "text_ar": "رفض تقديم الخدمة دون مبرر من متلقي الخدمة للحصول على الخدمات التي يحق له الحصول عليها.",
      "text_en": "Refusing to provide the service without justification to a service recipient seeking services that he or she is entitled to obtain.",
      "sha256": "de583f88309f796170768860070fe33483539021f12d137c56c9152cc9bdcf94"
    },
    {
      "order": 3,
      "code": "A6-3",
      "letter": "ج",
      "text_ar": "رفض إعطاء معلومات عن الخدمات المتاحة، أو حجب الوصول إلى الوثائق أو المعلومات أو البيانات المسموح بالاطلاع عليها.",
      "text_en": "Refusing to give information about the available services, or blocking access to documents, information or data that may lawfully be consulted.",
      "sha256": "58ef0a362200d6399b27275b3c4dc04035f05e10103b1dea976fefc895cc707c"
    },
    {
      "order": 4,
      "code": "A6-4",
      "letter": "د",
      "text_ar": "تسريب المعلومات الشخصية للآخرين، مما قد يلحق الضرر بصاحب المعلومات المسربة أو أفراد أسرته.",
      "text_en": "Leaking personal information to others in a way that may harm the person to whom the leaked information belongs or members of his or her family.",
      "sha256": "a6086bdeb4140775995b66658c29b165b3b106cbc72a6d373c72c26cc66cadda"
    },
    {
      "order": 5,
      "code": "A6-5",
      "letter": "هـ",
      "text_ar": "التأخير أو التأجيل غير المبرر في تقديم الخدمات.",
      "text_en": "Unjustified delay or postponement in providing services.",
      "sha256": "04be02de4c2068665d90d5dd9bf4aeced858e9a592de884a6635373cc79263da"
    },
    {
      "order": 6,
      "code": "A6-6",
      "letter": "و",
      "text_ar": "طلب وثائق غير معلن عنها والتي تقع ضمن نطاق المسؤولية والاختصاص الموكل إليهم.",
      "text_en": "Requesting documents that have not been announced and which fall within the scope of the responsibility and competence entrusted to them.",
      "sha256": "2779528fa23099c177c9a9a804833582d292512ed6d499f2e880fdf9552ccb1e"
    },
    {
      "order": 7,
      "code": "A6-7",
      "letter": "ز",
      "text_ar": "عدم احترام متلقي الخدمة أو الإضرار بكرامته أو سمعة الدائرة.",
      "text_en": "Failing to respect the service recipient, or harming his or her dignity or the reputation of the department.",
      "sha256": "fa1a9a2621c2e1554a8a9dd9dd86acfd1ff38a67fd144160a3b391505aca92a9"
    }
  ]
}

"""##
  ),
  (
    "reference/breach-followup.json",
    ##"""
{
  "$schema": "../schema/fragment.schema.json",
  "choices": {
    "article6": [
      {
        "name": "أ",
        "label": {
          "ar": "عدم تطبيق القوانين والأنظمة والتعليمات والقرارات المعمول بها لدى تقديم الخدمات التي هي في نطاق مسؤولية واختصاص الدائرة.",
          "en": "Failure to apply the laws, bylaws, instructions and decisions in force when providing the services that lie within the responsibility and competence of the department."
        },
        "code": "A6-1"
      },
      {
        "name": "ب",
        "label": {
          "ar": "رفض تقديم الخدمة دون مبرر من متلقي الخدمة للحصول على الخدمات التي يحق له الحصول عليها.",
          "en": "Refusing to provide the service without justification to a service recipient seeking services that he or she is entitled to obtain."
        },
        "code": "A6-2"
      },
      {
        "name": "ج",
        "label": {
          "ar": "رفض إعطاء معلومات عن الخدمات المتاحة، أو حجب الوصول إلى الوثائق أو المعلومات أو البيانات المسموح بالاطلاع عليها.",
          "en": "Refusing to give information about the available services, or blocking access to documents, information or data that may lawfully be consulted."
        },
        "code": "A6-3"
      },
      {
        "name": "د",
        "label": {
          "ar": "تسريب المعلومات الشخصية للآخرين، مما قد يلحق الضرر بصاحب المعلومات المسربة أو أفراد أسرته.",
          "en": "Leaking personal information to others in a way that may harm the person to whom the leaked information belongs or members of his or her family."
        },
        "code": "A6-4"
      },
      {
        "name": "هـ",
        "label": {
          "ar": "التأخير أو التأجيل غير المبرر في تقديم الخدمات.",
          "en": "Unjustified delay or postponement in providing services."
        },
        "code": "A6-5"
      },
      {
        "name": "و",
        "label": {
          "ar": "طلب وثائق غير معلن عنها والتي تقع ضمن نطاق المسؤولية والاختصاص الموكل إليهم.",
          "en": "Requesting documents that have not been announced and which fall within the scope of the responsibility and competence entrusted to them."
        },
        "code": "A6-6"
      },
      {
        "name": "ز",
        "label": {
          "ar": "عدم احترام متلقي الخدمة أو الإضرار بكرامته أو سمعة الدائرة.",
          "en": "Failing to respect the service recipient, or harming his or her dignity or the reputation of the department."
        },
        "code": "A6-7"
      }
    ],
    "breach_yes_no": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}}
    ],
    "breach_yes_no_unknown": [
      {"name": "yes", "label": {"ar": "نعم", "en": "Yes"}},
      {"name": "no", "label": {"ar": "لا", "en": "No"}},
      {"name": "unknown", "label": {"ar": "لا أعلم", "en": "I do not know"}}
    ],
    "breach_exactness": [
      {"name": "exact", "label": {"ar": "بالنص كما قيلت", "en": "Exact, as they were said"}},
      {"name": "approximate", "label": {"ar": "بالمعنى", "en": "Approximate, the sense of them"}}
    ],
    "breach_certainty": [
      {"name": "saw", "label": {"ar": "رأيت بنفسي", "en": "I saw it myself"}},
      {"name": "heard", "label": {"ar": "سمعت بنفسي", "en": "I heard it myself"}},
      {"name": "inferred", "label": {"ar": "استنتجت", "en": "I inferred it"}}
    ],
    "breach_severity": [
      {"name": "low", "label": {"ar": "منخفضة", "en": "Low"}},
      {"name": "medium", "label": {"ar": "متوسطة", "en": "Medium"}},
      {"name": "high", "label": {"ar": "عالية", "en": "High"}},
      {"name": "critical", "label": {"ar": "حرجة", "en": "Critical"}}
    ],
    "breach_staff_role": [
      {"name": "counter", "label": {"ar": "موظف الشباك", "en": "Window official"}},
      {"name": "reception", "label": {"ar": "موظف الاستقبال", "en": "Receptionist"}},
      {"name": "supervisor", "label": {"ar": "مسؤول أو مشرف", "en": "Supervisor or head"}},
      {"name": "guard", "label": {"ar": "حارس أو مراسل", "en": "Guard or messenger"}},
      {"name": "phone", "label": {"ar": "موظف الهاتف", "en": "Telephone official"}},
      {"name": "system", "label": {"ar": "موقع إلكتروني أو نظام، لا موظف", "en": "A site or system, no official"}},
      {"name": "unknown", "label": {"ar": "لا أعلم", "en": "I do not know"}}
    ],
    "breach_evidence": [
      {"name": "ticket", "label": {"ar": "بطاقة الدور", "en": "Queue ticket"}},
      {"name": "receipt", "label": {"ar": "إيصال", "en": "Receipt"}},
      {"name": "form", "label": {"ar": "نموذج أو معاملة تخصني", "en": "Form or file of my own"}},
      {"name": "notice_photo", "label": {"ar": "صورة لوحة أو إعلان عام", "en": "Photograph of a public notice"}},
      {"name": "screenshot", "label": {"ar": "صورة شاشة لصفحة عامة", "en": "Screenshot of a public page"}},
      {"name": "register", "label": {"ar": "نسخة من سجل الخدمات", "en": "Copy of the service register"}},
      {"name": "kit_list", "label": {"ar": "قائمة الوثائق التي حملتها", "en": "List of the documents I carried"}},
      {"name": "message", "label": {"ar": "رسالة نصية وصلتني", "en": "Text message I received"}},
      {"name": "call_log", "label": {"ar": "سجل مكالمة على هاتفي", "en": "Call log on my telephone"}},
      {"name": "witness", "label": {"ar": "شاهد حاضر (دون اسمه)", "en": "Witness present (no name)"}},
      {"name": "none", "label": {"ar": "لا يوجد دليل", "en": "No evidence"}}
    ],
    "breach_rule_kinds": [
      {"name": "fee", "label": {"ar": "رسم", "en": "Fee"}},
      {"name": "step", "label": {"ar": "إجراء", "en": "Step"}},
      {"name": "condition", "label": {"ar": "شرط", "en": "Condition"}},
      {"name": "turn", "label": {"ar": "دور", "en": "Turn in the queue"}},
      {"name": "other", "label": {"ar": "غير ذلك", "en": "Other"}}
    ],
    "breach_conditions": [
      {"name": "eligible", "label": {"ar": "أستحق الخدمة", "en": "I was entitled to the service"}},
      {"name": "file", "label": {"ar": "ملفي مكتمل وفق القائمة المعلنة", "en": "My file was complete by the published list"}},
      {"name": "hours", "label": {"ar": "حضرت ضمن أوقات الدوام", "en": "I came within office hours"}},
      {"name": "window", "label": {"ar": "كنت عند الشباك المختص", "en": "I was at the right window"}},
      {"name": "fee_ready", "label": {"ar": "كنت مستعداً لدفع الرسم", "en": "I was ready to pay the fee"}}
    ],
    "breach_info_kinds": [
      {"name": "service", "label": {"ar": "معلومات عن خدمة متاحة", "en": "Information about an available service"}},
      {"name": "document", "label": {"ar": "وثيقة", "en": "A document"}},
      {"name": "data", "label": {"ar": "بيانات", "en": "Data"}}
    ],
    "breach_data_kinds": [
      {"name": "identity", "label": {"ar": "رقم وطني أو رقم وثيقة", "en": "National or document number"}},
      {"name": "contact", "label": {"ar": "هاتف أو عنوان", "en": "Telephone or address"}},
      {"name": "health", "label": {"ar": "معلومة صحية", "en": "Health information"}},
      {"name": "financial", "label": {"ar": "معلومة مالية", "en": "Financial information"}},
      {"name": "family", "label": {"ar": "معلومة عائلية", "en": "Family information"}},
      {"name": "case", "label": {"ar": "مضمون معاملة", "en": "Content of a file"}},
      {"name": "other", "label": {"ar": "نوع آخر", "en": "Another kind"}}
    ],
    "breach_leak_ways": [
      {"name": "aloud", "label": {"ar": "قيلت بصوت مسموع", "en": "Said aloud"}},
      {"name": "screen", "label": {"ar": "ظهرت على شاشة", "en": "Shown on a screen"}},
      {"name": "papers", "label": {"ar": "أوراق مكشوفة", "en": "Papers left exposed"}},
      {"name": "phone", "label": {"ar": "ذُكرت في مكالمة", "en": "Given in a telephone call"}},
      {"name": "handed", "label": {"ar": "سُلّمت لغير صاحبها", "en": "Handed to somebody else"}},
      {"name": "online", "label": {"ar": "ظهرت على صفحة عامة", "en": "Shown on a public page"}}
    ],
    "breach_leak_audience": [
      {"name": "me", "label": {"ar": "أنا، ولا صفة لي", "en": "Me, without standing"}},
      {"name": "waiting", "label": {"ar": "منتظرون قريبون", "en": "People waiting nearby"}},
      {"name": "companion", "label": {"ar": "شخص حاضر لا صفة له", "en": "A person present without standing"}},
      {"name": "caller", "label": {"ar": "متصل لم يُتحقق من صفته", "en": "A caller whose standing was not checked"}},
      {"name": "public", "label": {"ar": "أي زائر", "en": "Any visitor"}}
    ],
    "breach_delay_kinds": [
      {"name": "queue", "label": {"ar": "انتظار الدور", "en": "Waiting for the turn"}},
      {"name": "counter", "label": {"ar": "الخدمة عند الشباك", "en": "Service at the window"}},
      {"name": "completion", "label": {"ar": "إنجاز الطلب", "en": "Completion of the request"}},
      {"name": "postponed", "label": {"ar": "تأجيل إلى يوم آخر", "en": "Postponement to another day"}}
    ],
    "breach_list_places": [
      {"name": "board", "label": {"ar": "لوحة في المركز", "en": "Board in the centre"}},
      {"name": "site", "label": {"ar": "موقع الدائرة", "en": "Site of the department"}},
      {"name": "register", "label": {"ar": "سجل الخدمات", "en": "Service register"}},
      {"name": "leaflet", "label": {"ar": "مطوية أو دليل", "en": "Leaflet or guide"}},
      {"name": "nowhere", "label": {"ar": "لم أجد قائمة معلنة", "en": "I found no published list"}}
    ],
    "breach_doc_effects": [
      {"name": "none", "label": {"ar": "لا أثر لذلك", "en": "No effect"}},
      {"name": "visit", "label": {"ar": "زيارة أخرى", "en": "A further visit"}},
      {"name": "fee", "label": {"ar": "كلفة إضافية", "en": "An extra cost"}},
      {"name": "returned", "label": {"ar": "إعادة الطلب", "en": "The request was returned"}}
    ],
    "breach_dignity_kinds": [
      {"name": "shouting", "label": {"ar": "صراخ", "en": "Shouting"}},
      {"name": "mockery", "label": {"ar": "سخرية", "en": "Mockery"}},
      {"name": "insult", "label": {"ar": "إهانة أو شتم", "en": "Insult or abuse"}},
      {"name": "humiliation", "label": {"ar": "معاملة مهينة", "en": "Humiliating treatment"}},
      {"name": "ignoring", "label": {"ar": "تجاهل متعمد", "en": "Deliberate ignoring"}},
      {"name": "discrimination", "label": {"ar": "قول أو فعل تمييزي", "en": "Discriminatory word or act"}},
      {"name": "reputation", "label": {"ar": "إضرار بسمعة الدائرة", "en": "Harm to the reputation of the department"}}
    ],
    "breach_dignity_targets": [
      {"name": "me", "label": {"ar": "إليّ", "en": "At me"}},
      {"name": "other", "label": {"ar": "إلى متلقي خدمة آخر", "en": "At another recipient"}},
      {"name": "department", "label": {"ar": "إلى الدائرة أو العاملين فيها", "en": "At the department or its staff"}}
    ],
    "breach_witnesses": [
      {"name": "recipients", "label": {"ar": "متلقو خدمة آخرون", "en": "Other recipients"}},
      {"name": "staff", "label": {"ar": "موظفون آخرون", "en": "Other officials"}},
      {"name": "guard", "label": {"ar": "حارس", "en": "A guard"}},
      {"name": "none", "label": {"ar": "لا أحد", "en": "Nobody"}}
    ]
  },
  "survey": [
    {
      "type": "repeat",
      "name": "breach",
      "label": {
        "ar": "واقعة قد تُعد إخلالاً وفق المادة 6 (مسودة)",
        "en": "Event that may be a breach under Article 6 (draft)"
      },
      "hint": {
        "ar": "إفادة للمراجعة، لا حكم: لا تدخل في أي درجة قبل البت فيها مركزياً.",
        "en": "An allegation to be examined, not a verdict: it enters no score until it is decided centrally."
      },
      "role": "breach",
      "children": [
        {
          "type": "select_one article6",
          "name": "breach_clause",
          "label": {
            "ar": "أي بند من المادة 6 تنطبق عليه الواقعة؟",
            "en": "Which clause of Article 6 does the event fall under?"
          },
          "hint": {
            "ar": "المادة 6 من مسودة نظام تطوير الخدمات الحكومية لسنة 2020، وهي مسودة.",
            "en": "Article 6 of the draft Government Services Development Bylaw of 2020; it is a draft."
          },
          "guidance_hint": {
            "ar": "واقعة واحدة وبند واحد في كل مرة. إن مسّت الواقعة بندين فسجّلها مرتين.",
            "en": "One event and one clause at a time. If an event touches two clauses, record it twice."
          },
          "required": true
        },
        {
          "type": "hidden",
          "name": "breach_item",
          "label": {
            "ar": "السؤال الذي دلّ على الواقعة",
            "en": "The question that prompted this"
          }
        },
        {
          "type": "text",
          "name": "breach_words",
          "label": {
            "ar": "ماذا قيل أو فُعل؟ اكتب الكلام أو التصرف بنصه.",
            "en": "What was said or done? Write the exact words or conduct."
          },
          "hint": {
            "ar": "لا تكتب أسماء ولا أرقاماً شخصية.",
            "en": "Write no names and no personal numbers."
          },
          "guidance_hint": {
            "ar": "اكتب ما رأيت وسمعت، لا ما استنتجت. إن كانت الواقعة كشف معلومات شخصية فلا تكتب المعلومة نفسها.",
            "en": "Write what you saw and heard, not what you concluded. If personal information was disclosed, never write the information itself."
          },
          "required": true
        },
        {
          "type": "select_one breach_exactness",
          "name": "breach_words_exact",
          "label": {
            "ar": "هل ما كتبته منقول بنصه أم بمعناه؟",
            "en": "Is what you wrote exact or approximate?"
          },
          "required": true
        },
        {
          "type": "time",
          "name": "breach_time",
          "label": {
            "ar": "في أي وقت حصلت الواقعة؟",
            "en": "At what time did it happen?"
          },
          "hint": {
            "ar": "اتركه فارغاً إن لم تدوّنه في حينه.",
            "en": "Leave it empty if you did not note it at the time."
          },
          "personal": true
        },
        {
          "type": "text",
          "name": "breach_window",
          "label": {
            "ar": "ما رقم الشباك أو المكتب؟",
            "en": "Which window or desk number?"
          },
          "hint": {
            "ar": "رقم الشباك أو المكتب أو رمزه فقط، ولا يُكتب اسم الموظف أبداً.",
            "en": "The number or code of the window or desk only; never the name of an official."
          },
          "constraint": "string-length(.) <= 20",
          "constraint_message": {
            "ar": "رقم الشباك أو رمزه لا يتجاوز 20 حرفاً.",
            "en": "A window number or code, at most 20 characters."
          }
        },
        {
          "type": "select_one breach_staff_role",
          "name": "breach_staff_role",
          "label": {
            "ar": "ما صفة الموظف؟",
            "en": "What was the role of the official?"
          },
          "required": true
        },
        {
          "type": "select_one breach_rule_kinds",
          "name": "breach_rule_kind",
          "label": {
            "ar": "ما نوع القاعدة المعلنة التي لم تُطبَّق؟",
            "en": "What kind of published rule was not applied?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'أ'"
        },
        {
          "type": "text",
          "name": "breach_rule",
          "label": {
            "ar": "ما نص القاعدة المعلنة، وأين هي معلنة؟",
            "en": "What does the published rule say, and where is it published?"
          },
          "hint": {
            "ar": "اسم القانون أو التعليمات أو الدليل، والبند أو التاريخ إن عُرف.",
            "en": "Name of the law, instructions or guide, with the item or date if known."
          },
          "required": true,
          "relevant": "${breach_clause} = 'أ'"
        },
        {
          "type": "text",
          "name": "breach_rule_difference",
          "label": {
            "ar": "بمَ اختلف ما جرى عن القاعدة المعلنة؟",
            "en": "How did what happened differ from the published rule?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'أ'"
        },
        {
          "type": "integer",
          "name": "breach_fee_announced_fils",
          "label": {
            "ar": "ما الرسم المعلن بالفلس؟",
            "en": "What is the posted fee, in fils?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'أ' and ${breach_rule_kind} = 'fee'",
          "constraint": ". >= 0",
          "constraint_message": {
            "ar": "عدد صحيح لا يقل عن 0.",
            "en": "A whole number, 0 or more."
          }
        },
        {
          "type": "integer",
          "name": "breach_fee_charged_fils",
          "label": {
            "ar": "ما المبلغ المطلوب بالفلس؟",
            "en": "How much was demanded, in fils?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'أ' and ${breach_rule_kind} = 'fee'",
          "constraint": ". >= 0",
          "constraint_message": {
            "ar": "عدد صحيح لا يقل عن 0.",
            "en": "A whole number, 0 or more."
          }
        },
        {
          "type": "select_multiple breach_conditions",
          "name": "breach_refusal_conditions",
          "label": {
            "ar": "أي الشروط كانت مستوفاة؟",
            "en": "Which conditions were met?"
          },
          "hint": {
            "ar": "اختر ما تستطيع إثباته.",
            "en": "Choose what you can show."
          },
          "required": true,
          "relevant": "${breach_clause} = 'ب'"
        },
        {
          "type": "text",
          "name": "breach_refusal_reason",
          "label": {
            "ar": "ما السبب الذي ذُكر للرفض، بنصه؟",
            "en": "What reason was given for the refusal, word for word?"
          },
          "hint": {
            "ar": "اكتب «لم يُذكر سبب» إن لم يُذكر.",
            "en": "Write “no reason was given” if none was."
          },
          "required": true,
          "relevant": "${breach_clause} = 'ب'"
        },
        {
          "type": "text",
          "name": "breach_refusal_next",
          "label": {
            "ar": "إلى أين وُجّهت بعد الرفض؟",
            "en": "Where were you told to go after the refusal?"
          },
          "relevant": "${breach_clause} = 'ب'"
        },
        {
          "type": "select_one breach_yes_no_unknown",
          "name": "breach_refusal_announced",
          "label": {
            "ar": "هل كان إغلاق الشباك أو وقف الخدمة معلناً مسبقاً؟",
            "en": "Had the closing of the window or the stop of the service been announced beforehand?"
          },
          "guidance_hint": {
            "ar": "الإغلاق المعلن مسبقاً لا يُعد دليلاً على هذا البند.",
            "en": "A closure announced beforehand is not evidence under this clause."
          },
          "required": true,
          "relevant": "${breach_clause} = 'ب'"
        },
        {
          "type": "select_one breach_info_kinds",
          "name": "breach_info_kind",
          "label": {
            "ar": "ما الذي طُلب ورُفض؟",
            "en": "What was asked for and refused?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'ج'"
        },
        {
          "type": "text",
          "name": "breach_info_asked",
          "label": {
            "ar": "ما السؤال أو الطلب، بنصه؟",
            "en": "What was asked, word for word?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'ج'"
        },
        {
          "type": "text",
          "name": "breach_info_answer",
          "label": {
            "ar": "ما الجواب، بنصه؟",
            "en": "What was the answer, word for word?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'ج'"
        },
        {
          "type": "text",
          "name": "breach_info_public",
          "label": {
            "ar": "ما الذي يدل على أن الاطلاع عليه مسموح؟",
            "en": "What shows that it may lawfully be consulted?"
          },
          "hint": {
            "ar": "نص أو إعلان أو دليل منشور.",
            "en": "A rule, a notice or a published guide."
          },
          "relevant": "${breach_clause} = 'ج'"
        },
        {
          "type": "select_one breach_yes_no",
          "name": "breach_info_referred",
          "label": {
            "ar": "هل أُرشدت إرشاداً صحيحاً إلى من يملك المعلومة؟",
            "en": "Were you correctly referred to somebody who has it?"
          },
          "guidance_hint": {
            "ar": "من لا يعرف ويُرشد إرشاداً صحيحاً لا يُعد رافضاً.",
            "en": "An official who does not know and refers correctly has not refused."
          },
          "required": true,
          "relevant": "${breach_clause} = 'ج'"
        },
        {
          "type": "select_multiple breach_data_kinds",
          "name": "breach_leak_kinds",
          "label": {
            "ar": "ما نوع المعلومات التي كُشفت؟",
            "en": "What kind of information was disclosed?"
          },
          "hint": {
            "ar": "النوع فقط؛ لا تكتب المعلومة نفسها في أي خانة.",
            "en": "The kind only; never write the information itself in any answer."
          },
          "required": true,
          "relevant": "${breach_clause} = 'د'",
          "silence": {
            "other-without-text": "a text could repeat the information that must not be repeated"
          }
        },
        {
          "type": "select_one breach_leak_ways",
          "name": "breach_leak_way",
          "label": {
            "ar": "كيف كُشفت؟",
            "en": "How was it disclosed?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'د'"
        },
        {
          "type": "select_multiple breach_leak_audience",
          "name": "breach_leak_audience",
          "label": {
            "ar": "لمن كُشفت؟",
            "en": "To whom was it disclosed?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'د'"
        },
        {
          "type": "integer",
          "name": "breach_leak_people",
          "label": {
            "ar": "كم شخصاً تقريباً كان يستطيع سماعها أو رؤيتها؟",
            "en": "About how many people could hear or see it?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'د'",
          "constraint": ". >= 0 and . <= 1000",
          "constraint_message": {
            "ar": "عدد بين 0 و1000.",
            "en": "A number between 0 and 1000."
          }
        },
        {
          "type": "text",
          "name": "breach_leak_harm",
          "label": {
            "ar": "ما الضرر الذي قد يلحق بصاحب المعلومات أو أسرته؟",
            "en": "What harm could come to the person concerned or the family?"
          },
          "hint": {
            "ar": "لا تكتب أسماء ولا أرقاماً شخصية.",
            "en": "Write no names and no personal numbers."
          },
          "relevant": "${breach_clause} = 'د'"
        },
        {
          "type": "acknowledge",
          "name": "breach_leak_redacted",
          "label": {
            "ar": "أؤكد أنني لم أدوّن المعلومة الشخصية نفسها ولم أصوّرها.",
            "en": "I confirm that I neither wrote down nor photographed the personal information itself."
          },
          "required": true,
          "relevant": "${breach_clause} = 'د'"
        },
        {
          "type": "select_one breach_delay_kinds",
          "name": "breach_delay_kind",
          "label": {
            "ar": "أين حصل التأخير أو التأجيل؟",
            "en": "Where did the delay or postponement occur?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'هـ'"
        },
        {
          "type": "integer",
          "name": "breach_delay_announced_minutes",
          "label": {
            "ar": "ما المدة المعلنة بالدقائق؟",
            "en": "What is the announced time, in minutes?"
          },
          "hint": {
            "ar": "اتركه فارغاً إن لم تكن معلنة.",
            "en": "Leave it empty if none is announced."
          },
          "relevant": "${breach_clause} = 'هـ'",
          "constraint": ". >= 0 and . <= 100000",
          "constraint_message": {
            "ar": "المدة بالدقائق: عدد صحيح لا يقل عن 0.",
            "en": "Minutes: a whole number, 0 or more."
          }
        },
        {
          "type": "text",
          "name": "breach_delay_source",
          "label": {
            "ar": "أين أُعلنت هذه المدة؟",
            "en": "Where is that time announced?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'هـ' and ${breach_delay_announced_minutes} != ''"
        },
        {
          "type": "integer",
          "name": "breach_delay_measured_minutes",
          "label": {
            "ar": "ما المدة التي قستها بالدقائق؟",
            "en": "What time did you measure, in minutes?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'هـ'",
          "constraint": ". >= 0 and . <= 100000",
          "constraint_message": {
            "ar": "المدة بالدقائق: عدد صحيح لا يقل عن 0.",
            "en": "Minutes: a whole number, 0 or more."
          }
        },
        {
          "type": "select_one breach_yes_no",
          "name": "breach_delay_reason_asked",
          "label": {
            "ar": "هل سألت عن سبب التأخير؟",
            "en": "Did you ask for the reason?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'هـ'"
        },
        {
          "type": "text",
          "name": "breach_delay_reason_given",
          "label": {
            "ar": "ما السبب الذي ذُكر، بنصه؟",
            "en": "What reason was given, word for word?"
          },
          "hint": {
            "ar": "اكتب «لم يُذكر سبب» إن لم يُجب أحد.",
            "en": "Write “no reason was given” if nobody answered."
          },
          "required": true,
          "relevant": "${breach_clause} = 'هـ' and ${breach_delay_reason_asked} = 'yes'"
        },
        {
          "type": "select_one breach_yes_no",
          "name": "breach_delay_outage",
          "silence": {"double-question": "only both together excuse a delay"},
          "label": {
            "ar": "هل أُعلن تعطل النظام وعُرض بديل؟",
            "en": "Was a system failure announced and an alternative offered?"
          },
          "guidance_hint": {
            "ar": "التعطل المعلن مع عرض بديل لا يُعد تأخيراً غير مبرر.",
            "en": "An announced failure with an alternative is not an unjustified delay."
          },
          "required": true,
          "relevant": "${breach_clause} = 'هـ'"
        },
        {
          "type": "text",
          "name": "breach_doc_names",
          "label": {
            "ar": "ما اسم الوثيقة المطلوبة؟ اذكرها كما سُمّيت لك.",
            "en": "What is the document called? Name it as it was named to you."
          },
          "required": true,
          "relevant": "${breach_clause} = 'و'"
        },
        {
          "type": "select_multiple breach_list_places",
          "name": "breach_doc_list_places",
          "label": {
            "ar": "أين قرأت القائمة المعلنة؟",
            "en": "Where did you read the published list?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'و'",
          "constraint": "not(selected(., 'nowhere') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لم أجد قائمة معلنة» لا تُختار مع غيرها.",
            "en": "“I found no published list” cannot be chosen with anything else."
          }
        },
        {
          "type": "text",
          "name": "breach_doc_list_version",
          "label": {
            "ar": "ما تاريخ القائمة أو رقم إصدارها؟",
            "en": "What is the date or version of that list?"
          },
          "relevant": "${breach_clause} = 'و'"
        },
        {
          "type": "select_multiple breach_doc_effects",
          "name": "breach_doc_effects",
          "label": {
            "ar": "ما أثر هذا الطلب عليك؟",
            "en": "What did this request lead to?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'و'",
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لا أثر لذلك» لا تُختار مع غيرها.",
            "en": "“No effect” cannot be chosen with anything else."
          }
        },
        {
          "type": "select_one breach_yes_no_unknown",
          "name": "breach_doc_other_rule",
          "label": {
            "ar": "هل استند الموظف إلى تعليمات منشورة أخرى؟",
            "en": "Did the official rely on another published rule?"
          },
          "guidance_hint": {
            "ar": "وثيقة تطلبها تعليمات منشورة أخرى لا تُعد غير معلنة.",
            "en": "A document required by another published rule is not undeclared."
          },
          "required": true,
          "relevant": "${breach_clause} = 'و'"
        },
        {
          "type": "select_multiple breach_dignity_kinds",
          "name": "breach_dignity_kinds",
          "label": {
            "ar": "ما نوع التصرف؟",
            "en": "What kind of conduct was it?"
          },
          "guidance_hint": {
            "ar": "الانشغال أو الاختصار في الكلام ليس وحده إخلالاً.",
            "en": "Being busy or brief is not, by itself, a breach."
          },
          "required": true,
          "relevant": "${breach_clause} = 'ز'"
        },
        {
          "type": "select_one breach_dignity_targets",
          "name": "breach_dignity_target",
          "label": {
            "ar": "إلى من وُجّه؟",
            "en": "At whom was it directed?"
          },
          "required": true,
          "relevant": "${breach_clause} = 'ز'"
        },
        {
          "type": "text",
          "name": "breach_dignity_before",
          "label": {
            "ar": "ماذا حصل قبل ذلك مباشرة؟",
            "en": "What happened just before?"
          },
          "hint": {
            "ar": "اذكر كلامك أنت أيضاً.",
            "en": "Include what you said yourself."
          },
          "relevant": "${breach_clause} = 'ز'"
        },
        {
          "type": "select_multiple breach_witnesses",
          "name": "breach_dignity_witnesses",
          "label": {
            "ar": "من حضر الواقعة؟ الصفة دون الاسم.",
            "en": "Who was present? By role, without names."
          },
          "required": true,
          "relevant": "${breach_clause} = 'ز'",
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لا أحد» لا تُختار مع غيرها.",
            "en": "“Nobody” cannot be chosen with anything else."
          }
        },
        {
          "type": "select_multiple breach_evidence",
          "name": "breach_evidence",
          "label": {
            "ar": "ما الأدلة المتوفرة؟",
            "en": "What evidence is there?"
          },
          "guidance_hint": {
            "ar": "لا تسجيل صوت أو صورة خفية، ولا تصوير أشخاص أو بيانات شخصية أو وثائق الغير.",
            "en": "No covert audio or video; no photograph of people, personal data or other people's documents."
          },
          "required": true,
          "constraint": "not(selected(., 'none') and count-selected(.) > 1)",
          "constraint_message": {
            "ar": "«لا يوجد دليل» لا تُختار مع غيرها.",
            "en": "“No evidence” cannot be chosen with anything else."
          }
        },
        {
          "type": "text",
          "name": "breach_no_evidence_reason",
          "label": {
            "ar": "لماذا تعذر الحصول على دليل؟",
            "en": "Why could no evidence be obtained?"
          },
          "required": true,
          "relevant": "selected(${breach_evidence}, 'none')"
        },
        {
          "type": "text",
          "name": "breach_evidence_note",
          "label": {
            "ar": "صف كل دليل: ماذا يُظهر، ومتى أُخذ، وأين هو.",
            "en": "Describe each piece of evidence: what it shows, when it was taken, where it is."
          },
          "required": true,
          "relevant": "${breach_evidence} != '' and not(selected(${breach_evidence}, 'none'))"
        },
        {
          "type": "select_one breach_certainty",
          "name": "breach_certainty",
          "label": {
            "ar": "كيف علمت بالواقعة؟",
            "en": "How do you know of the event?"
          },
          "required": true
        },
        {
          "type": "calculate",
          "name": "breach_usual_severity",
          "calculation": "if(${breach_clause} = 'د', 'critical', if(${breach_clause} = 'ب' or ${breach_clause} = 'ز', 'high', if(selected(${breach_doc_effects}, 'visit') or selected(${breach_doc_effects}, 'fee'), 'high', 'medium')))"
        },
        {
          "type": "calculate",
          "name": "breach_usual_severity_label",
          "calculation": "jr:choice-name(${breach_usual_severity}, '${breach_severity}')"
        },
        {
          "type": "select_one breach_severity",
          "name": "breach_severity",
          "label": {
            "ar": "ما شدة الواقعة في تقديرك؟",
            "en": "How severe was it, in your judgement?"
          },
          "hint": {
            "ar": "الشدة المعتادة لهذا البند: ${breach_usual_severity_label}",
            "en": "Usual severity of this clause: ${breach_usual_severity_label}"
          },
          "guidance_hint": {
            "ar": "اقتراح من الزائر؛ القرار لمراجعَين مركزيَّين.",
            "en": "The visitor proposes; two central reviewers decide."
          },
          "required": true
        },
        {
          "type": "text",
          "name": "breach_severity_reason",
          "label": {
            "ar": "لماذا تختلف الشدة عن المعتاد؟",
            "en": "Why does the severity differ from the usual one?"
          },
          "required": true,
          "relevant": "${breach_severity} != '' and ${breach_severity} != ${breach_usual_severity}"
        }
      ]
    }
  ]
}

"""##
  ),
  (
    "reference/calendar.json",
    ##"""
{
  "$schema": "../schema/calendar.schema.json",
  "id": "JO-2026-sample",
  "version": "2026-07-01",
  "sample": true,
  "official": false,
  "notice": {
    "ar": "تقويم للعرض غير رسمي. تُحدَّد العطل ببلاغات رئيس الوزراء وحدها؛ استورد التقويم المعتمد قبل أي استعمال فعلي.",
    "en": "An unofficial calendar for demonstration. Holidays are fixed by the Prime Minister's circulars alone; import the approved calendar before any real use."
  },
  "timezone": "Asia/Amman",
  "week": "Sunday-Thursday",
  "closures": [
    "2026-01-01",
    "2026-03-20",
    "2026-03-21",
    "2026-03-22",
    "2026-03-23",
    "2026-05-25",
    "2026-05-26",
    "2026-05-27",
    "2026-05-28",
    "2026-05-29",
    "2026-05-30",
    "2026-06-16",
    "2026-08-25"
  ],
  "workingDays": [],
  "hours": [{"from": "2026-02-19", "to": "2026-03-19", "open": "09:00", "close": "14:30"}],
  "basis": "sample: not official; part announced, part provisional",
  "closureNotes": [
    {"from": "2026-01-01", "to": "2026-01-01", "name": {"ar": "رأس السنة الميلادية", "en": "New Year's Day"}, "status": "announced"},
    {"from": "2026-03-20", "to": "2026-03-23", "name": {"ar": "عيد الفطر", "en": "Eid al-Fitr"}, "status": "announced"},
    {"from": "2026-05-25", "to": "2026-05-25", "name": {"ar": "عيد الاستقلال", "en": "Independence Day"}, "status": "provisional"},
    {"from": "2026-05-26", "to": "2026-05-30", "name": {"ar": "عيد الأضحى", "en": "Eid al-Adha"}, "status": "provisional"},
    {"from": "2026-06-16", "to": "2026-06-16", "name": {"ar": "رأس السنة الهجرية", "en": "Hijri New Year"}, "status": "provisional"},
    {"from": "2026-08-25", "to": "2026-08-25", "name": {"ar": "المولد النبوي", "en": "The Prophet's birthday"}, "status": "provisional"}
  ]
}

"""##
  ),
  (
    "reference/charter-egypt.json",
    ##"""
{
  "$schema": "../schema/charter.schema.json",
  "charter": "egypt",
  "title": {
    "ar": "ميثاق المتعاملين بالوحدات الخدمية",
    "en": "Charter of customers of service units (Egypt)"
  },
  "source": "egypt-service-centre-charter.txt",
  "standing": {
    "ar": "ميثاق مركز تكنولوجي مصري، نموذج لميثاق تشغيلي ولا أثر قانونياً له في الأردن. منقول كما ورد في مصدره.",
    "en": "Charter of an Egyptian technology centre: a model of an operational charter, without legal force in Jordan. Copied as its source spells it."
  },
  "applies_in_jordan": false,
  "bullets": [
    {
      "by": "provider",
      "bullet": 1,
      "text": "التمييز في خدمة المتعاملين :- تقديم خدمات بمستوى متميز وجودة عالية من خلال فريق عمل يتميز بالمعرفة وأهل الثقة لتلبية طلبات المتعاملين والاجابه على الاستفسارات بما يحقق رضاء العملاء وتوقعاتهم"
    },
    {
      "by": "provider",
      "bullet": 2,
      "text": "المعاملة اللائقة :- وذلك من خلال اللباقة والابتسامه والبشاشة في وجه المتعامل."
    },
    {
      "by": "provider",
      "bullet": 3,
      "text": "بيئة نظيفة وصحية ولائقه :- إتاحة أماكن لائقة للاستقبال مريحة و نظيفة وسهلة الوصول للمتعاملين في حالة الحضور الشخصي."
    },
    {
      "by": "provider",
      "bullet": 4,
      "text": "الكفاءه والفعالیه :- تقديم الخدمه المميزه من خلال فريق عمل مهني ومتعاون يعمل على الرد على كافة استفسارات المتعاملين وتقديم الخدمات في الوقت المحدد"
    },
    {
      "by": "provider",
      "bullet": 5,
      "text": "ضمان الخصوصية وسرية المعلومات :- المحافظة على سرية معلومات المتعاملين وعدم الافصاح عنها لاي شخص غير ذو صفه"
    },
    {
      "by": "provider",
      "bullet": 6,
      "text": "المعرفة ودقة المعلومات :- من خلال توفير فريق عمل يتمتع بالمعرفة ويستطيع الاجابة على استفساراتكم وتفهم احتياجاتكم لتذليل المشاكل التي تواجهكم."
    },
    {
      "by": "provider",
      "bullet": 7,
      "text": "إتاحة الخدمة بسهولة ويسر :- توجيه المتعامل الى الموظف المختص من خلال ماكينة النداء الالى وبمساعدة موظف الاستقبال ."
    },
    {
      "by": "provider",
      "bullet": 8,
      "text": "ضمان الجودة :- اتخاذ ما يلزم لضمان أداء خدمات متميزة ذات جودة عالية تحقق توقعات المتعاملمن الخدمة المقدمة."
    },
    {
      "by": "provider",
      "bullet": 9,
      "text": "التعامل بشفافية وعدالة مهنية :- يقوم المواطن عند دخوله الى المركز بسحب رقم مسلسل لتقديم طلبه ويلتزم كل مواطن بالدور والرقم الذى حصل عليه حين استدعائه من خلال جهاز النداء الألى للتوجه الى الشباك المختص ."
    },
    {
      "by": "provider",
      "bullet": 10,
      "text": "الاعلام بالمستندات والرسوم المقرره : يلتزم المركز بوضع لافتات ارشاديه بالمستندات المطلوبه والرسوم المقرره فى مكان واضح ومناسب بالمركز التكنولوجى بالخطوات التفصيليه لدورة العمل بالمركز."
    },
    {
      "by": "provider",
      "bullet": 11,
      "text": "اعلام المتقدم بنتيجه طلبه :- وذلك عن طريق ارسال رسائل نصيه (SMS) لكل مرحله من مراحل الطلب."
    },
    {
      "by": "provider",
      "bullet": 12,
      "text": "آلية التعامل مع الشكاوى بكل دقه : عن طريق ادخالها الكترونياً على منظومة الشكاوى الحكوميه الموحدده لمجلس الوزراء ومتابعتها عن طريق الخط الساخن (١٦٥٢٨) للتواصل مع المركز التكنولوجى وخدمة المواطنين عليكم الاتصال برقم التليفون (٣٣٩٤٢٠٣٥). الاتصال بالخط الساخن (١١٤) غرفة العمليات فى حالة الطوارئ."
    },
    {
      "by": "provider",
      "bullet": 13,
      "text": "استقصاء اراء المتعاملين واستقبال المقترحات :- يرحب المركز باستقبال الشكاوى والمقترحات وبحثها وتحليلها لتحقيق المشاركه الفعاله لتطوير الخدمات المقدمه"
    },
    {
      "by": "provider",
      "bullet": 14,
      "text": "مراعاة كبار السن وذوى الاحتياجات الخاصه :- وذلك بتوفير شبك مخصص لكبار السن وذوى الاحتياجات الخاصه."
    },
    {
      "by": "recipient",
      "bullet": 1,
      "text": "تقدير جهود الموظفين :- فى خدمتهم ومعاملتهم باحترام متبادل."
    },
    {
      "by": "recipient",
      "bullet": 2,
      "text": "تقديم جميع المستندات والأوراق الداله المطلوبه :- عند تقديم الطلب."
    },
    {
      "by": "recipient",
      "bullet": 3,
      "text": "توفير جميع المستندات والمعلومات والبيانات المطلوبه بشكل كامل ودقيق لإتمام المعامله."
    },
    {
      "by": "recipient",
      "bullet": 4,
      "text": "إعلامنا فى حالة وجود خطأ أو تعديل فى البيانات :- بأسرع وقت ممكن."
    },
    {
      "by": "recipient",
      "bullet": 5,
      "text": "إبلاغنا بأي تغييرات فى المعلومات الشخصيه :- مثل تغيير محل الاقامه أو رقم الهاتف والمتعلق بإتمام المعامله لاستقبال الرسائل النصيه ."
    }
  ],
  "commitments": [
    {
      "code": "EC-01",
      "bullet": 1,
      "by": "provider",
      "heading": {"ar": "التميز في خدمة المتعاملين", "en": "Excellence"},
      "heading_in_source": "التمييز في خدمة المتعاملين",
      "text": {
        "ar": "تقديم خدمات بمستوى متميز وجودة عالية من خلال فريق عمل يتميز بالمعرفة وأهل الثقة لتلبية طلبات المتعاملين والاجابه على الاستفسارات بما يحقق رضاء العملاء وتوقعاتهم",
        "en": "Excellence in serving customers: outstanding quality by a knowledgeable, trusted team that answers inquiries and meets satisfaction and expectations."
      },
      "becomes": ["SAT-OVERALL", "SAT-EXPECT"],
      "observable": false
    },
    {
      "code": "EC-02",
      "bullet": 2,
      "by": "provider",
      "heading": {"ar": "المعاملة اللائقة", "en": "Decent treatment"},
      "text": {
        "ar": "وذلك من خلال اللباقة والابتسامه والبشاشة في وجه المتعامل.",
        "en": "Decent treatment: courtesy, a smile and a cheerful face."
      },
      "becomes": ["Q-ST-01", "Q-ST-02", "SAT-STAFF"],
      "observable": true
    },
    {
      "code": "EC-03",
      "bullet": 3,
      "by": "provider",
      "heading": {"ar": "بيئة نظيفة وصحية ولائقه", "en": "Clean, healthy and decent place"},
      "text": {
        "ar": "إتاحة أماكن لائقة للاستقبال مريحة و نظيفة وسهلة الوصول للمتعاملين في حالة الحضور الشخصي.",
        "en": "A clean, healthy and decent place: reception that is comfortable, clean and easy to reach."
      },
      "becomes": ["Q-EN-01", "Q-EN-02", "Q-EN-03", "SAT-ACCESS"],
      "observable": true
    },
    {
      "code": "EC-04",
      "bullet": 4,
      "by": "provider",
      "heading": {"ar": "الكفاءه والفعالیه", "en": "Efficiency and effectiveness"},
      "text": {
        "ar": "تقديم الخدمه المميزه من خلال فريق عمل مهني ومتعاون يعمل على الرد على كافة استفسارات المتعاملين وتقديم الخدمات في الوقت المحدد",
        "en": "Efficiency and effectiveness: a professional, cooperative team that answers every inquiry and serves within the set time."
      },
      "becomes": ["Q-CO-01", "Q-OU-01", "Q-OU-03"],
      "observable": true
    },
    {
      "code": "EC-05",
      "bullet": 5,
      "by": "provider",
      "heading": {"ar": "ضمان الخصوصية وسرية المعلومات", "en": "Privacy and secrecy"},
      "text": {
        "ar": "المحافظة على سرية معلومات المتعاملين وعدم الافصاح عنها لاي شخص غير ذو صفه",
        "en": "Privacy and secrecy of information: nothing disclosed to anyone without standing."
      },
      "becomes": ["Q-PR-01", "Q-PR-02", "Q-PR-03", "SAT-PRIV"],
      "observable": true
    },
    {
      "code": "EC-06",
      "bullet": 6,
      "by": "provider",
      "heading": {"ar": "المعرفة ودقة المعلومات", "en": "Knowledge and accurate information"},
      "text": {
        "ar": "من خلال توفير فريق عمل يتمتع بالمعرفة ويستطيع الاجابة على استفساراتكم وتفهم احتياجاتكم لتذليل المشاكل التي تواجهكم.",
        "en": "Knowledge and accurate information: a team able to answer, that understands needs and removes the obstacles met."
      },
      "becomes": ["Q-CO-01", "Q-CO-02", "SAT-KNOW"],
      "observable": true
    },
    {
      "code": "EC-07",
      "bullet": 7,
      "by": "provider",
      "heading": {"ar": "إتاحة الخدمة بسهولة ويسر", "en": "Easy access"},
      "text": {
        "ar": "توجيه المتعامل الى الموظف المختص من خلال ماكينة النداء الالى وبمساعدة موظف الاستقبال .",
        "en": "Easy access to the service: directed to the right official by the call machine and with the help of the receptionist."
      },
      "becomes": ["Q-QU-02", "CES"],
      "observable": true
    },
    {
      "code": "EC-08",
      "bullet": 8,
      "by": "provider",
      "heading": {"ar": "ضمان الجودة", "en": "Quality assurance"},
      "text": {
        "ar": "اتخاذ ما يلزم لضمان أداء خدمات متميزة ذات جودة عالية تحقق توقعات المتعاملمن الخدمة المقدمة.",
        "en": "Quality assured: whatever is needed for outstanding service that meets expectations."
      },
      "becomes": ["SAT-OVERALL"],
      "observable": false
    },
    {
      "code": "EC-09",
      "bullet": 9,
      "by": "provider",
      "heading": {"ar": "التعامل بشفافية وعدالة مهنية", "en": "Transparency and fairness"},
      "text": {
        "ar": "يقوم المواطن عند دخوله الى المركز بسحب رقم مسلسل لتقديم طلبه ويلتزم كل مواطن بالدور والرقم الذى حصل عليه حين استدعائه من خلال جهاز النداء الألى للتوجه الى الشباك المختص .",
        "en": "Transparency and professional fairness: a serial number on entering, everyone keeping the turn, and a call to the right window."
      },
      "becomes": ["Q-QU-01", "Q-QU-03", "SAT-FAIR"],
      "observable": true
    },
    {
      "code": "EC-10",
      "bullet": 10,
      "by": "provider",
      "heading": {"ar": "الاعلام بالمستندات والرسوم المقرره", "en": "Documents and fees announced"},
      "text": {
        "ar": "يلتزم المركز بوضع لافتات ارشاديه بالمستندات المطلوبه والرسوم المقرره فى مكان واضح ومناسب بالمركز التكنولوجى بالخطوات التفصيليه لدورة العمل بالمركز.",
        "en": "Documents and fees made known: signs in a clear and suitable place, with the detailed steps of the work."
      },
      "becomes": ["Q-EN-04", "Q-IN-01", "Q-IN-03", "SAT-INFO"],
      "observable": true
    },
    {
      "code": "EC-11",
      "bullet": 11,
      "by": "provider",
      "heading": {"ar": "اعلام المتقدم بنتيجه طلبه", "en": "Result notified"},
      "text": {
        "ar": "وذلك عن طريق ارسال رسائل نصيه (SMS) لكل مرحله من مراحل الطلب.",
        "en": "The applicant told of the result: a text message for every stage of the application."
      },
      "becomes": ["Q-AF-01"],
      "observable": true
    },
    {
      "code": "EC-12",
      "bullet": 12,
      "by": "provider",
      "heading": {"ar": "آلية التعامل مع الشكاوى بكل دقه", "en": "Complaint handling"},
      "text": {
        "ar": "عن طريق ادخالها الكترونياً على منظومة الشكاوى الحكوميه الموحدده لمجلس الوزراء ومتابعتها عن طريق الخط الساخن (١٦٥٢٨) للتواصل مع المركز التكنولوجى وخدمة المواطنين عليكم الاتصال برقم التليفون (٣٣٩٤٢٠٣٥). الاتصال بالخط الساخن (١١٤) غرفة العمليات فى حالة الطوارئ.",
        "en": "Complaints handled with care: entered and followed electronically, a hotline, the telephone of the centre and an emergency line."
      },
      "becomes": ["Q-VO-01", "Q-VO-02", "Q-VO-03"],
      "observable": true
    },
    {
      "code": "EC-13",
      "bullet": 13,
      "by": "provider",
      "heading": {
        "ar": "استقصاء اراء المتعاملين واستقبال المقترحات",
        "en": "Opinions and suggestions"
      },
      "text": {
        "ar": "يرحب المركز باستقبال الشكاوى والمقترحات وبحثها وتحليلها لتحقيق المشاركه الفعاله لتطوير الخدمات المقدمه",
        "en": "Opinions sought and suggestions received: welcomed, studied and analysed."
      },
      "becomes": ["Q-VO-04"],
      "observable": true
    },
    {
      "code": "EC-14",
      "bullet": 14,
      "by": "provider",
      "heading": {
        "ar": "مراعاة كبار السن وذوى الاحتياجات الخاصه",
        "en": "Elderly people and special needs"
      },
      "text": {
        "ar": "وذلك بتوفير شبك مخصص لكبار السن وذوى الاحتياجات الخاصه.",
        "en": "Consideration for elderly people and people with special needs: a dedicated window."
      },
      "becomes": ["Q-EQ-01"],
      "observable": true
    },
    {
      "code": "EC-R1",
      "bullet": 1,
      "by": "recipient",
      "text": {
        "ar": "تقدير جهود الموظفين :- فى خدمتهم ومعاملتهم باحترام متبادل.",
        "en": "Appreciating the officials' efforts and treating them with mutual respect."
      },
      "becomes": ["shopper_respect"],
      "observable": true
    },
    {
      "code": "EC-R2",
      "bullet": 2,
      "by": "recipient",
      "text": {
        "ar": "تقديم جميع المستندات والأوراق الداله المطلوبه :- عند تقديم الطلب.",
        "en": "Submitting all the documents and papers required with the application."
      },
      "becomes": ["documents_carried"],
      "observable": true
    },
    {
      "code": "EC-R3",
      "bullet": 3,
      "by": "recipient",
      "text": {
        "ar": "توفير جميع المستندات والمعلومات والبيانات المطلوبه بشكل كامل ودقيق لإتمام المعامله.",
        "en": "Providing the documents, information and data in full and accurately."
      },
      "becomes": ["file_complete"],
      "observable": true
    },
    {
      "code": "EC-R4",
      "bullet": 4,
      "by": "recipient",
      "text": {
        "ar": "إعلامنا فى حالة وجود خطأ أو تعديل فى البيانات :- بأسرع وقت ممكن.",
        "en": "Telling the centre as soon as possible of an error or change in the data."
      },
      "becomes": ["shopper_reported_error"],
      "observable": true
    },
    {
      "code": "EC-R5",
      "bullet": 5,
      "by": "recipient",
      "text": {
        "ar": "إبلاغنا بأي تغييرات فى المعلومات الشخصيه :- مثل تغيير محل الاقامه أو رقم الهاتف والمتعلق بإتمام المعامله لاستقبال الرسائل النصيه .",
        "en": "Telling the centre of any change in personal information, such as address or telephone, so that text messages arrive."
      },
      "becomes": ["mobile_given"],
      "observable": true
    }
  ]
}

"""##
  ),
  (
    "reference/charter-jordan.json",
    ##"""
{
  "$schema": "../schema/charter.schema.json",
  "charter": "jordan",
  "title": {
    "ar": "الاطار العام لميثاق تقديم الخدمات الحكومية",
    "en": "General framework of the charter of government services (Jordan)"
  },
  "source": "jordan-charter-framework.txt",
  "standing": {
    "ar": "نص إطاري يتبعه ميثاق كل دائرة. منقول كما ورد في مصدره.",
    "en": "A framework text that the charter of each department follows. Copied as its source spells it."
  },
  "applies_in_jordan": true,
  "bullets": [
    {
      "by": "provider",
      "bullet": 1,
      "text": "اعطاء أولوية العناية والرعاية لذوي الاحتياجات الخاصة وتقديم العون والمساعدة لهم."
    },
    {
      "by": "provider",
      "bullet": 2,
      "text": "احترام حقوق ومصالح الاخرين دون استثناء والتعامل معهم باحترام ولباقة وكياسة وحيادية وتجرد وموضوعية دون تمييز على اساس العرق او النوع الاجتماعي او المعتقدات الدينية او السياسية او الوضع الاجتماعي او السن او أي شكل من اشكال التمييز."
    },
    {
      "by": "provider",
      "bullet": 3,
      "text": "التعامل مع الوثائق والمعلومات الشخصية المتعلقة بالأفراد الذين يتعامل معهم بسرية تامة ووفقاً للقوانين والانظمة المعمول بها وعدم استغلال هذه المعلومات لغايات شخصية."
    },
    {
      "by": "provider",
      "bullet": 4,
      "text": "السعي الى اكتساب ثقة متلقي الخدمة وانجاز المعاملات المطلوبة بالسرعة والدقة المطلوبة والاجابة على استفسارات وشكاوى متلقي الخدمة بدقة ومهنية وموضوعية."
    },
    {
      "by": "provider",
      "bullet": 5,
      "text": "توفير المعلومات المطلوبة لمتلقي الخدمة والمتعلقة بأعمال ونشاطات الوزارة ضمن صلاحياته بدقة وسرعة دون خداع او تضليل وفقاً للتشريعات النافذة والقيام بإرشادهم الى الية تقديم الشكاوى في حال رغبتهم في رفع شكوى الى الجهات المعنية."
    },
    {"by": "recipient", "bullet": 1, "text": "تقدير جهود مقدمي الخدمة من خلال الاحترام المتبادل."},
    {"by": "recipient", "bullet": 2, "text": "الالتزام بالتعليمات والاجراءات المتعلقة بالخدمة."},
    {
      "by": "recipient",
      "bullet": 3,
      "text": "توفير كافة الاوراق الثبوتية اللازمة للحصول على الخدمة بشكل افضل وفي الوقت المحدد"
    },
    {
      "by": "recipient",
      "bullet": 4,
      "text": "الرد على جميع استفسارات موظفي الدائرة للحصول على الخدمة بشكل افضل وفي الوقت المحدد"
    },
    {
      "by": "recipient",
      "bullet": 5,
      "text": "ابلاغ مقدمي الخدمة باسرع وقت ممكن في حال وجود خطأ او تعديل في البيانات للحصول على الخدمة بشكل افضل."
    },
    {
      "by": "recipient",
      "bullet": 6,
      "text": "استخدام وسائل الاتصال المختلفة المعلن عنها في حال وجود ملاحظات او شكوى او استفسار وذلك للحصول على الخدمة بشكل افضل وفي الوقت المحدد."
    }
  ],
  "commitments": [
    {
      "code": "JC-P1a",
      "bullet": 1,
      "by": "provider",
      "text": {
        "ar": "اعطاء أولوية العناية والرعاية لذوي الاحتياجات الخاصة",
        "en": "Priority of care and attention for people with special needs."
      },
      "becomes": ["Q-EQ-01", "Q-EN-03"],
      "observable": true
    },
    {
      "code": "JC-P1b",
      "bullet": 1,
      "by": "provider",
      "text": {"ar": "تقديم العون والمساعدة لهم", "en": "Help and assistance offered to them."},
      "becomes": ["Q-EQ-02"],
      "observable": true
    },
    {
      "code": "JC-P2a",
      "bullet": 2,
      "by": "provider",
      "text": {
        "ar": "احترام حقوق ومصالح الاخرين دون استثناء والتعامل معهم باحترام ولباقة وكياسة",
        "en": "Respect for everyone's rights and interests without exception, with courtesy and tact."
      },
      "becomes": ["Q-ST-01", "Q-ST-03", "SAT-STAFF"],
      "observable": true
    },
    {
      "code": "JC-P2b",
      "bullet": 2,
      "by": "provider",
      "text": {"ar": "وحيادية وتجرد وموضوعية", "en": "Neutrality, detachment and objectivity."},
      "becomes": ["Q-EQ-03", "Q-QU-03", "SAT-FAIR"],
      "observable": true
    },
    {
      "code": "JC-P2c",
      "bullet": 2,
      "by": "provider",
      "text": {
        "ar": "دون تمييز على اساس العرق او النوع الاجتماعي او المعتقدات الدينية او السياسية او الوضع الاجتماعي او السن او أي شكل من اشكال التمييز",
        "en": "No discrimination by race, gender, religious or political belief, social status, age or in any other form."
      },
      "becomes": ["Q-EQ-04"],
      "observable": true
    },
    {
      "code": "JC-P3a",
      "bullet": 3,
      "by": "provider",
      "text": {
        "ar": "التعامل مع الوثائق والمعلومات الشخصية المتعلقة بالأفراد الذين يتعامل معهم بسرية تامة ووفقاً للقوانين والانظمة المعمول بها",
        "en": "Personal documents and information handled in full confidence and by the law."
      },
      "becomes": ["Q-PR-01", "Q-PR-02", "SAT-PRIV"],
      "observable": true
    },
    {
      "code": "JC-P3b",
      "bullet": 3,
      "by": "provider",
      "text": {
        "ar": "عدم استغلال هذه المعلومات لغايات شخصية",
        "en": "No use of that information for personal ends."
      },
      "becomes": [],
      "observable": false
    },
    {
      "code": "JC-P4a",
      "bullet": 4,
      "by": "provider",
      "text": {
        "ar": "السعي الى اكتساب ثقة متلقي الخدمة",
        "en": "Earning the trust of the service recipient."
      },
      "becomes": ["SAT-TRUST"],
      "observable": true
    },
    {
      "code": "JC-P4b",
      "bullet": 4,
      "by": "provider",
      "text": {
        "ar": "وانجاز المعاملات المطلوبة بالسرعة",
        "en": "Business completed at the required speed."
      },
      "becomes": ["Q-QU-04", "Q-OU-01", "SAT-WAIT"],
      "observable": true
    },
    {
      "code": "JC-P4c",
      "bullet": 4,
      "by": "provider",
      "text": {"ar": "والدقة المطلوبة", "en": "Business completed with the required accuracy."},
      "becomes": ["Q-CO-03", "SAT-ACC"],
      "observable": true
    },
    {
      "code": "JC-P4d",
      "bullet": 4,
      "by": "provider",
      "text": {
        "ar": "والاجابة على استفسارات",
        "en": "Inquiries answered accurately, professionally and objectively."
      },
      "becomes": ["Q-CO-01", "SAT-KNOW"],
      "observable": true
    },
    {
      "code": "JC-P4e",
      "bullet": 4,
      "by": "provider",
      "text": {
        "ar": "وشكاوى متلقي الخدمة بدقة ومهنية وموضوعية",
        "en": "Complaints answered accurately, professionally and objectively."
      },
      "becomes": ["Q-VO-02"],
      "observable": true
    },
    {
      "code": "JC-P5a",
      "bullet": 5,
      "by": "provider",
      "text": {
        "ar": "توفير المعلومات المطلوبة لمتلقي الخدمة والمتعلقة بأعمال ونشاطات الوزارة ضمن صلاحياته بدقة وسرعة",
        "en": "The information required given accurately and quickly, within authority."
      },
      "becomes": ["Q-IN-04", "SAT-INFO"],
      "observable": true
    },
    {
      "code": "JC-P5b",
      "bullet": 5,
      "by": "provider",
      "text": {"ar": "دون خداع او تضليل", "en": "No deceit and no misleading."},
      "becomes": ["Q-IN-05"],
      "observable": true
    },
    {
      "code": "JC-P5c",
      "bullet": 5,
      "by": "provider",
      "text": {
        "ar": "بإرشادهم الى الية تقديم الشكاوى في حال رغبتهم في رفع شكوى الى الجهات المعنية",
        "en": "Guidance to the way of making a complaint for those who wish to."
      },
      "becomes": ["Q-VO-01"],
      "observable": true
    },
    {
      "code": "JC-R1",
      "bullet": 1,
      "by": "recipient",
      "text": {
        "ar": "تقدير جهود مقدمي الخدمة من خلال الاحترام المتبادل.",
        "en": "Mutual respect, in appreciation of the providers' efforts."
      },
      "becomes": ["shopper_respect"],
      "observable": true
    },
    {
      "code": "JC-R2",
      "bullet": 2,
      "by": "recipient",
      "text": {
        "ar": "الالتزام بالتعليمات والاجراءات المتعلقة بالخدمة.",
        "en": "Keeping to the instructions and procedures of the service."
      },
      "becomes": ["shopper_instructions"],
      "observable": true
    },
    {
      "code": "JC-R3",
      "bullet": 3,
      "by": "recipient",
      "text": {
        "ar": "توفير كافة الاوراق الثبوتية اللازمة للحصول على الخدمة بشكل افضل وفي الوقت المحدد",
        "en": "Bringing all the supporting papers the service needs."
      },
      "becomes": ["shopper_papers", "documents_carried"],
      "observable": true
    },
    {
      "code": "JC-R4",
      "bullet": 4,
      "by": "recipient",
      "text": {
        "ar": "الرد على جميع استفسارات موظفي الدائرة للحصول على الخدمة بشكل افضل وفي الوقت المحدد",
        "en": "Answering all questions of the department's officials."
      },
      "becomes": ["shopper_answers"],
      "observable": true
    },
    {
      "code": "JC-R5",
      "bullet": 5,
      "by": "recipient",
      "text": {
        "ar": "ابلاغ مقدمي الخدمة باسرع وقت ممكن في حال وجود خطأ او تعديل في البيانات للحصول على الخدمة بشكل افضل.",
        "en": "Telling the providers as soon as possible of an error or change in the data."
      },
      "becomes": ["shopper_reported_error"],
      "observable": true
    },
    {
      "code": "JC-R6",
      "bullet": 6,
      "by": "recipient",
      "text": {
        "ar": "استخدام وسائل الاتصال المختلفة المعلن عنها في حال وجود ملاحظات او شكوى او استفسار وذلك للحصول على الخدمة بشكل افضل وفي الوقت المحدد.",
        "en": "Using the announced means of contact for remarks, complaints and questions."
      },
      "becomes": ["shopper_announced_channels"],
      "observable": true
    }
  ]
}

"""##
  ),
  (
    "reference/corruption-words.json",
    ##"""
{
  "$schema": "../schema/corruption-words.schema.json",
  "version": "2026-07-01",
  "notice": {
    "ar": "ما يبدو فساداً لا يُكتب في أي استبيان: يُبلَّغ عنه في قناته. هذه الكلمات تنبّه المدقق قبل أن يُحفظ النص. كلمات «matters» لا معنى لها سواه فلا تُحفظ أبداً، وكلمات «possible» لها معانٍ أخرى فيُسأل عنها، وعبارات «harmless» لا تنبّه.",
    "en": "What looks like corruption is written in no survey: it leaves through the reporting channel. These words warn the auditor before a text is kept. Those of 'matters' mean nothing else and are never kept; those of 'possible' have other meanings, so the auditor is asked; phrases of 'harmless' warn nobody."
  },
  "matters": {
    "ar": [
      "رشوة", "رشوى", "رشاوى", "رشاوي", "الراشي", "مرتشي", "مرتشٍ", "مرتشية", "مرتشون", "مرتشين",
      "ارتشاء", "ارتشى", "ارتشت", "ارتشوا", "يرتشي", "ترتشي", "يرتشون",
      "برطيل", "براطيل", "برطل", "برطلة", "يبرطل",
      "اختلاس", "اختلس", "اختلست", "يختلس", "مختلس", "اختلاسات",
      "ابتزاز", "ابتز", "ابتزت", "ابتزني", "يبتز", "تبتز", "مبتز",
      "تحت الطاولة", "تحت الطاوله", "من تحت لتحت", "حق الشاي", "حق القهوة", "استغلال الوظيفة", "استغلال النفوذ",
      "إساءة استعمال السلطة", "الكسب غير المشروع", "غسل أموال", "غسيل أموال"
    ],
    "en": [
      "bribe", "bribes", "bribed", "briber", "bribers", "bribery", "bribing", "kickback", "kickbacks", "kick back",
      "under the table", "grease payment", "grease money", "greased his palm", "greased her palm", "hush money",
      "baksheesh", "bakshish", "backhander", "payola", "facilitation payment", "tea money",
      "embezzle", "embezzled", "embezzles", "embezzling", "embezzlement", "extort", "extorted", "extorting", "extortion",
      "abuse of office", "abuse of power", "illicit gain", "money laundering"
    ]
  },
  "possible": {
    "ar": [
      "فساد", "فاسد", "فاسدة", "فاسدون", "فاسدين", "مفسد", "مفسدين", "إكرامية", "إكراميات", "بخشيش", "بقشيش", "حلوان الموظف",
      "عمولة", "عمولات", "واسطة", "واسطات", "وساطة", "محسوبية", "محسوبيات", "تنفيعة", "تنفيعات", "هدية للموظف", "هدية لموظف"
    ],
    "en": [
      "corrupt", "corrupted", "corruption", "corruptly", "commission", "commissions", "payoff", "pay off", "pay offs",
      "wasta", "wasata", "nepotism", "favouritism", "favoritism", "cronyism", "tip money", "gift for the official",
      "gift to the official"
    ]
  },
  "harmless": {
    "ar": [
      "مكافحة الفساد", "لمكافحة الفساد", "هيئة النزاهة ومكافحة الفساد", "محاربة الفساد", "ضد الفساد", "لا للفساد",
      "بواسطة", "مكافحة الرشوة", "لا للرشوة", "مدينة حلوان", "ملف فاسد", "طعام فاسد", "قرص فاسد"
    ],
    "en": [
      "anti corruption", "anti corruption commission", "anti bribery", "against corruption", "against bribery", "no to bribery", "no to bribes",
      "corrupt file", "corrupted file", "corrupt data", "corrupted data", "file was corrupt", "file was corrupted",
      "royal commission", "electoral commission", "independent election commission", "anticorruption"
    ]
  }
}

"""##
  ),
  (
    "reference/personas.json",
    ##"""
{
  "$schema": "../schema/personas.schema.json",
  "version": "2026-07-01",
  "rules": [
    {
      "ar": "الصفة حقيقية في الزائر دائماً، ولا تُمثَّل إعاقة ولا حمل ولا جنسية.",
      "en": "The attribute is always genuine; no disability, pregnancy or nationality is ever acted."
    },
    {
      "ar": "التمييز لا يُقاس بزيارة واحدة: زيارتان متناظرتان في المركز والسيناريو والفترة والأسبوع، تختلفان في صفة واحدة.",
      "en": "Discrimination is not measured by one visit: two matched visits, same centre, scenario, part of the day and week, that differ in one attribute."
    },
    {
      "ar": "راحة الزائر وسلامته مقدمتان، وله أن ينهي الزيارة متى شاء.",
      "en": "The shopper's comfort and safety come first; a visit may be ended at any time."
    }
  ],
  "personas": [
    {
      "id": "man",
      "code": "PE-01",
      "name": {"ar": "مواطن بالغ", "en": "Adult man, citizen"},
      "attributes": [
        {"ar": "بين 25 و55 عاماً", "en": "Aged 25 to 55"},
        {"ar": "يقرأ ويكتب", "en": "Reads and writes"}
      ],
      "cast": {"ar": "أي زائر تنطبق عليه هذه الصفات.", "en": "Any shopper of whom this is true."},
      "kit": [{"ar": "بطاقة شخصية سارية", "en": "A valid identity card"}],
      "observe": [
        {
          "ar": "الخدمة المعتادة لمن لا صفة خاصة له",
          "en": "The usual service, for a person with no special attribute"
        }
      ],
      "paired_with": "woman",
      "paired_on": {"ar": "النوع الاجتماعي", "en": "Gender"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "woman",
      "code": "PE-02",
      "name": {"ar": "مواطنة بالغة", "en": "Adult woman, citizen"},
      "attributes": [
        {"ar": "بين 25 و55 عاماً", "en": "Aged 25 to 55"},
        {"ar": "تقرأ وتكتب", "en": "Reads and writes"}
      ],
      "cast": {"ar": "أي زائرة تنطبق عليها هذه الصفات.", "en": "Any shopper of whom this is true."},
      "kit": [{"ar": "بطاقة شخصية سارية", "en": "A valid identity card"}],
      "observe": [
        {
          "ar": "الخدمة المعتادة، وهل طُلب حضور شخص آخر معها",
          "en": "The usual service, and whether another person's presence is demanded"
        }
      ],
      "paired_with": "man",
      "paired_on": {"ar": "النوع الاجتماعي", "en": "Gender"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "elderly",
      "code": "PE-03",
      "name": {"ar": "شخص من كبار السن", "en": "Elderly person"},
      "attributes": [{"ar": "60 عاماً فأكثر", "en": "Aged 60 or over"}],
      "cast": {"ar": "زائر بلغ هذا العمر فعلاً.", "en": "A shopper who really is of that age."},
      "kit": [{"ar": "بطاقة شخصية سارية", "en": "A valid identity card"}],
      "observe": [
        {"ar": "الأولوية والمقاعد والمساعدة", "en": "Priority, seats and help"},
        {"ar": "وضوح الصوت والخط", "en": "Clear voice and print"}
      ],
      "paired_with": "man",
      "paired_on": {"ar": "السن", "en": "Age"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "wheelchair",
      "code": "PE-04",
      "name": {"ar": "مستخدم كرسي متحرك", "en": "Wheelchair user"},
      "attributes": [
        {"ar": "يستخدم كرسياً متحركاً في حياته اليومية", "en": "Uses a wheelchair in daily life"}
      ],
      "cast": {
        "ar": "زائر يستخدم كرسياً متحركاً فعلاً؛ ولا يُستعار الكرسي للزيارة.",
        "en": "A shopper who really uses one; a chair is never borrowed for a visit."
      },
      "kit": [{"ar": "بطاقة شخصية سارية", "en": "A valid identity card"}],
      "observe": [
        {
          "ar": "المدخل والممرات وارتفاع الشباك والمرافق",
          "en": "Entrance, passages, height of the window, facilities"
        },
        {
          "ar": "المخاطبة المباشرة له لا لمرافقه",
          "en": "Being spoken to directly, not through a companion"
        }
      ],
      "paired_with": "man",
      "paired_on": {"ar": "استخدام الكرسي المتحرك", "en": "Use of a wheelchair"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "low_vision",
      "code": "PE-05",
      "name": {"ar": "شخص ذو إعاقة بصرية", "en": "Person with a visual impairment"},
      "attributes": [{"ar": "إعاقة بصرية كلية أو جزئية", "en": "Blind or with low vision"}],
      "cast": {"ar": "زائر ذو إعاقة بصرية فعلاً.", "en": "A shopper who really has one."},
      "kit": [
        {"ar": "بطاقة شخصية سارية", "en": "A valid identity card"},
        {"ar": "وسيلته المعينة المعتادة", "en": "The usual aid"}
      ],
      "observe": [
        {
          "ar": "الإرشاد الصوتي والمساعدة في تعبئة النماذج",
          "en": "Spoken guidance and help with forms"
        },
        {"ar": "قراءة ما سيوقّع عليه قبل التوقيع", "en": "Having read out what is to be signed"}
      ],
      "paired_with": "man",
      "paired_on": {"ar": "الإعاقة البصرية", "en": "Visual impairment"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "hearing",
      "code": "PE-06",
      "name": {"ar": "شخص ذو إعاقة سمعية", "en": "Person with a hearing impairment"},
      "attributes": [{"ar": "ضعف سمع أو صمم", "en": "Hard of hearing or deaf"}],
      "cast": {"ar": "زائر ذو إعاقة سمعية فعلاً.", "en": "A shopper who really has one."},
      "kit": [
        {"ar": "بطاقة شخصية سارية", "en": "A valid identity card"},
        {"ar": "وسيلته المعينة المعتادة", "en": "The usual aid"}
      ],
      "observe": [
        {
          "ar": "النداء المرئي وإمكان التفاهم كتابةً",
          "en": "Calls that can be seen, and dealing in writing"
        },
        {"ar": "الصبر في التعامل", "en": "Patience"}
      ],
      "paired_with": "man",
      "paired_on": {"ar": "الإعاقة السمعية", "en": "Hearing impairment"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "pregnant",
      "code": "PE-07",
      "name": {"ar": "امرأة حامل", "en": "Pregnant woman"},
      "attributes": [{"ar": "حامل", "en": "Pregnant"}],
      "cast": {
        "ar": "زائرة حامل فعلاً، وبموافقتها في كل زيارة.",
        "en": "A shopper who really is, with her consent for each visit."
      },
      "kit": [{"ar": "بطاقة شخصية سارية", "en": "A valid identity card"}],
      "observe": [{"ar": "الأولوية والمقعد دون طلب", "en": "Priority and a seat without asking"}],
      "paired_with": "woman",
      "paired_on": {"ar": "الحمل", "en": "Pregnancy"},
      "prohibited": [
        {"ar": "تمثيل الحمل.", "en": "Acting a pregnancy."},
        {"ar": "انتظار يضر بالزائرة.", "en": "A wait that would harm the shopper."}
      ]
    },
    {
      "id": "non_national",
      "code": "PE-08",
      "name": {"ar": "مقيم غير أردني", "en": "Resident, not a national"},
      "attributes": [{"ar": "مقيم إقامة نظامية", "en": "Legally resident"}],
      "cast": {
        "ar": "زائر مقيم من غير الأردنيين.",
        "en": "A shopper who is a resident and not a national."
      },
      "kit": [{"ar": "جواز سفر وإذن إقامة ساريان", "en": "A valid passport and residence permit"}],
      "observe": [
        {
          "ar": "تطابق المطلوب منه مع المعلن للمقيمين",
          "en": "Whether what is asked matches what is published for residents"
        }
      ],
      "paired_with": "man",
      "paired_on": {"ar": "الجنسية", "en": "Nationality"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "low_literacy",
      "code": "PE-09",
      "name": {"ar": "شخص محدود القراءة والكتابة", "en": "Person with limited literacy"},
      "attributes": [
        {"ar": "يصعب عليه ملء النماذج وحده", "en": "Finds forms hard to fill in alone"}
      ],
      "cast": {
        "ar": "زائر يصعب عليه ذلك فعلاً، يُملي إجاباته بعد الزيارة.",
        "en": "A shopper for whom this is so, who dictates the answers afterwards."
      },
      "kit": [{"ar": "بطاقة شخصية سارية", "en": "A valid identity card"}],
      "observe": [
        {
          "ar": "الشرح بلغة بسيطة والمساعدة في النماذج",
          "en": "Plain explanation and help with forms"
        }
      ],
      "paired_with": "man",
      "paired_on": {"ar": "القراءة والكتابة", "en": "Literacy"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "business_owner",
      "code": "PE-10",
      "name": {"ar": "صاحب منشأة صغيرة", "en": "Small-business owner"},
      "attributes": [
        {"ar": "يملك منشأة مسجلة أو يمثلها", "en": "Owns or represents a registered business"}
      ],
      "cast": {
        "ar": "زائر له منشأة فعلاً أو تفويض عنها.",
        "en": "A shopper with a business or an authorisation for one."
      },
      "kit": [
        {"ar": "بطاقة شخصية سارية", "en": "A valid identity card"},
        {"ar": "سجل تجاري أو رخصة مهن سارية", "en": "A valid commercial register or trade licence"}
      ],
      "observe": [
        {
          "ar": "وضوح المتطلبات وعدد الدوائر المطلوب مراجعتها",
          "en": "Clear requirements, and how many departments must be visited"
        }
      ],
      "paired_with": "investor",
      "paired_on": {"ar": "حجم المنشأة", "en": "Size of the business"},
      "prohibited": [
        {"ar": "تمثيل صفة غير حقيقية.", "en": "Acting an attribute that is not genuine."}
      ]
    },
    {
      "id": "investor",
      "code": "PE-11",
      "name": {"ar": "مستثمر", "en": "Investor"},
      "attributes": [{"ar": "يستطلع إقامة مشروع", "en": "Is looking into setting up a project"}],
      "cast": {
        "ar": "زائر له مشروع قائم أو نية حقيقية.",
        "en": "A shopper with a project or a genuine intention."
      },
      "kit": [
        {"ar": "بطاقة شخصية سارية", "en": "A valid identity card"},
        {"ar": "ما يثبت الصفة إن لزم", "en": "Proof of standing where needed"}
      ],
      "observe": [
        {
          "ar": "دقة المعلومات وتساويها لكل سائل",
          "en": "Accurate information, the same for everyone who asks"
        }
      ],
      "paired_with": "business_owner",
      "paired_on": {"ar": "حجم المنشأة", "en": "Size of the business"},
      "prohibited": [
        {"ar": "الإيحاء بنفوذ أو بمنفعة.", "en": "Hinting at influence or at a benefit."}
      ]
    }
  ]
}

"""##
  ),
  (
    "reference/registry-sample.json",
    ##"""
{
  "$schema": "../schema/registry.schema.json",
  "registry": "sample",
  "version": "2026-07-01",
  "sample": true,
  "departments": [
    {"id": "D-01", "name": {"ar": "دائرة الخدمات النموذجية (عيّنة)", "en": "Department of Model Services (sample)"}, "kind": "department"},
    {"id": "D-02", "name": {"ar": "هيئة التراخيص التجريبية (عيّنة)", "en": "Trial Licensing Commission (sample)"}, "kind": "commission"},
    {"id": "D-03", "name": {"ar": "مؤسسة السجلات الافتراضية (عيّنة)", "en": "Imaginary Records Institution (sample)"}, "kind": "institution"}
  ],
  "centres": [
    {
      "id": "C-101",
      "name": {
        "ar": "مركز الخدمات النموذجية الأول (عيّنة)",
        "en": "Model Services Centre One (sample)"
      },
      "department": "D-01",
      "governorate": {"ar": "محافظة العيّنة الأولى", "en": "Sample Governorate One"},
      "type": "single",
      "annual_transactions": 48000
    },
    {
      "id": "C-102",
      "name": {
        "ar": "مركز الخدمات النموذجية الثاني (عيّنة)",
        "en": "Model Services Centre Two (sample)"
      },
      "department": "D-01",
      "governorate": {"ar": "محافظة العيّنة الأولى", "en": "Sample Governorate One"},
      "type": "single",
      "annual_transactions": 31000
    },
    {
      "id": "C-103",
      "name": {
        "ar": "مركز الخدمات النموذجية الثالث (عيّنة)",
        "en": "Model Services Centre Three (sample)"
      },
      "department": "D-01",
      "governorate": {"ar": "محافظة العيّنة الثانية", "en": "Sample Governorate Two"},
      "type": "single",
      "annual_transactions": 17500
    },
    {
      "id": "C-104",
      "name": {
        "ar": "مركز الخدمات النموذجية الرابع (عيّنة)",
        "en": "Model Services Centre Four (sample)"
      },
      "department": "D-01",
      "governorate": {"ar": "محافظة العيّنة الثالثة", "en": "Sample Governorate Three"},
      "type": "single",
      "annual_transactions": 9200
    },
    {
      "id": "C-201",
      "name": {
        "ar": "مكتب التراخيص التجريبي الأول (عيّنة)",
        "en": "Trial Licensing Office One (sample)"
      },
      "department": "D-02",
      "governorate": {"ar": "محافظة العيّنة الأولى", "en": "Sample Governorate One"},
      "type": "single",
      "annual_transactions": 22000
    },
    {
      "id": "C-202",
      "name": {
        "ar": "مكتب التراخيص التجريبي الثاني (عيّنة)",
        "en": "Trial Licensing Office Two (sample)"
      },
      "department": "D-02",
      "governorate": {"ar": "محافظة العيّنة الثانية", "en": "Sample Governorate Two"},
      "type": "single",
      "annual_transactions": 12800
    },
    {
      "id": "C-301",
      "name": {"ar": "مكتب السجلات الافتراضي (عيّنة)", "en": "Imaginary Records Office (sample)"},
      "department": "D-03",
      "governorate": {"ar": "محافظة العيّنة الثانية", "en": "Sample Governorate Two"},
      "type": "single",
      "annual_transactions": 15000
    },
    {
      "id": "C-901",
      "name": {
        "ar": "المركز الشامل الافتراضي (عيّنة)",
        "en": "Imaginary Comprehensive Centre (sample)"
      },
      "department": "D-01",
      "governorate": {"ar": "محافظة العيّنة الأولى", "en": "Sample Governorate One"},
      "type": "model",
      "annual_transactions": 64000
    }
  ],
  "services": [
    {
      "id": "S-1001",
      "name": {"ar": "إصدار شهادة نموذجية (عيّنة)", "en": "Issue of a model certificate (sample)"},
      "department": "D-01",
      "standard_minutes": 20,
      "standard_visits": 1,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "نموذج الطلب", "en": "Application form"}
      ],
      "fee_fils": 2000
    },
    {
      "id": "S-1002",
      "name": {"ar": "تجديد بطاقة نموذجية (عيّنة)", "en": "Renewal of a model card (sample)"},
      "department": "D-01",
      "standard_minutes": 15,
      "standard_visits": 1,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "صورة شخصية", "en": "Personal photograph"},
        {"ar": "الشهادة أو الرخصة السابقة", "en": "The earlier certificate or licence"}
      ],
      "fee_fils": 5000
    },
    {
      "id": "S-1003",
      "name": {
        "ar": "تصحيح بيانات في سجل نموذجي (عيّنة)",
        "en": "Correction of data in a model record (sample)"
      },
      "department": "D-01",
      "standard_minutes": 25,
      "standard_visits": 1,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "نموذج الطلب", "en": "Application form"},
        {"ar": "الشهادة أو الرخصة السابقة", "en": "The earlier certificate or licence"}
      ],
      "fee_fils": 0
    },
    {
      "id": "S-1004",
      "name": {
        "ar": "نسخة مصدقة من وثيقة نموذجية (عيّنة)",
        "en": "Certified copy of a model document (sample)"
      },
      "department": "D-01",
      "standard_minutes": 10,
      "standard_visits": 1,
      "documents": [{"ar": "بطاقة شخصية", "en": "Identity card"}],
      "fee_fils": 1000
    },
    {
      "id": "S-2001",
      "name": {"ar": "إصدار رخصة تجريبية (عيّنة)", "en": "Issue of a trial licence (sample)"},
      "department": "D-02",
      "standard_minutes": 40,
      "standard_visits": 2,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "نموذج الطلب", "en": "Application form"},
        {"ar": "سجل تجاري", "en": "Commercial register"},
        {"ar": "عقد إيجار أو سند ملكية", "en": "Lease or title deed"}
      ],
      "fee_fils": 25000
    },
    {
      "id": "S-2002",
      "name": {"ar": "تجديد رخصة تجريبية (عيّنة)", "en": "Renewal of a trial licence (sample)"},
      "department": "D-02",
      "standard_minutes": 30,
      "standard_visits": 1,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "سجل تجاري", "en": "Commercial register"},
        {"ar": "الشهادة أو الرخصة السابقة", "en": "The earlier certificate or licence"}
      ],
      "fee_fils": 15000
    },
    {
      "id": "S-2003",
      "name": {
        "ar": "تغيير عنوان منشأة تجريبية (عيّنة)",
        "en": "Change of address of a trial business (sample)"
      },
      "department": "D-02",
      "standard_minutes": 30,
      "standard_visits": 1,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "سجل تجاري", "en": "Commercial register"},
        {"ar": "عقد إيجار أو سند ملكية", "en": "Lease or title deed"}
      ],
      "fee_fils": 5000
    },
    {
      "id": "S-3001",
      "name": {"ar": "استخراج قيد افتراضي (عيّنة)", "en": "Extract of an imaginary record (sample)"},
      "department": "D-03",
      "standard_minutes": 15,
      "standard_visits": 1,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "نموذج الطلب", "en": "Application form"}
      ],
      "fee_fils": 1500
    },
    {
      "id": "S-3002",
      "name": {
        "ar": "تسجيل قيد افتراضي (عيّنة)",
        "en": "Registration of an imaginary record (sample)"
      },
      "department": "D-03",
      "standard_minutes": 35,
      "standard_visits": 1,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "نموذج الطلب", "en": "Application form"},
        {"ar": "تفويض للممثل", "en": "Authorisation of the representative"}
      ],
      "fee_fils": 3000
    },
    {
      "id": "S-3003",
      "name": {
        "ar": "الاطلاع على سجل افتراضي (عيّنة)",
        "en": "Consultation of an imaginary record (sample)"
      },
      "department": "D-03",
      "standard_minutes": 20,
      "standard_visits": 1,
      "documents": [
        {"ar": "بطاقة شخصية", "en": "Identity card"},
        {"ar": "تفويض للممثل", "en": "Authorisation of the representative"}
      ],
      "fee_fils": 500
    }
  ]
}

"""##
  ),
  (
    "reference/scenarios.json",
    ##"""
{
  "$schema": "../schema/scenarios.schema.json",
  "version": "2026-07-01",
  "rules": [
    {
      "ar": "السلامة والقانون يسبقان إتمام الزيارة.",
      "en": "Safety and the law come before completing the visit."
    },
    {
      "ar": "كل وثيقة حقيقية، وكل قول صحيح أو مسكوت عنه.",
      "en": "Every document is genuine; every statement is true or left unsaid."
    },
    {
      "ar": "لا تأخذ آخر موعد، وألغِ كل حجز لا تحتاج إليه.",
      "en": "Never take the last appointment; cancel every booking you do not need."
    },
    {
      "ar": "لا يزور الزائر المركز نفسه مرتين خلال 90 يوماً، ولا مركزاً له فيه قريب أو مصلحة.",
      "en": "No shopper visits the same centre twice within 90 days, nor one where a relative or an interest is."
    },
    {
      "ar": "لا يكون الإبلاغ ولا الشكوى على شخص سيناريو أبداً.",
      "en": "A report, or a complaint against a person, is never a scenario."
    },
    {
      "ar": "ما يبدو فساداً لا يُحقق فيه الزائر: يُحال عبر قناة الإبلاغ.",
      "en": "What looks like corruption is not investigated by a shopper: it leaves through the reporting channel."
    }
  ],
  "scenarios": [
    {
      "id": "enquiry",
      "code": "SC-01",
      "version": "2026-07-01",
      "name": {"ar": "استعلام عن خدمة", "en": "Information enquiry"},
      "objective": {
        "ar": "هل تُعطى المعلومات كاملة وصحيحة ومطابقة للمعلن، وبأي معاملة؟",
        "en": "Is information given in full, correctly and as published, and with what treatment?"
      },
      "channel": "visit",
      "surveys": ["article6-visit.json", "telephone.json", "comprehensive-centre.json"],
      "service": {"ar": "أي خدمة معلنة.", "en": "Any announced service."},
      "personas": [
        "man",
        "woman",
        "elderly",
        "wheelchair",
        "low_vision",
        "hearing",
        "pregnant",
        "non_national",
        "low_literacy",
        "business_owner",
        "investor"
      ],
      "opening": {
        "ar": "صباح الخير. أريد أن أعرف ما المطلوب للحصول على هذه الخدمة، وكم تستغرق، وكم رسمها؟",
        "en": "Good morning. I should like to know what this service needs, how long it takes and what it costs."
      },
      "may_say": [
        {
          "ar": "اسم الخدمة، وأنها لك أو لأحد أفراد أسرتك إن كان ذلك صحيحاً.",
          "en": "The name of the service, and that it is for yourself or a relative if that is true."
        },
        {"ar": "أنك لم تحسم أمرك بعد.", "en": "That you have not decided yet."}
      ],
      "never_invent": [
        {
          "ar": "حالة مرضية أو أسرية أو مالية غير حقيقية.",
          "en": "An untrue medical, family or financial situation."
        },
        {"ar": "اسم موظف أو وعد سابق.", "en": "The name of an official, or an earlier promise."}
      ],
      "kit": [{"ar": "بطاقة شخصية", "en": "Identity card"}],
      "decision_points": [
        {
          "if": {"ar": "لا يعرف الموظف الجواب.", "en": "The official does not know."},
          "then": {
            "ar": "اسأل عمّن يعرف، ودوّن إن أُرشدت إرشاداً صحيحاً.",
            "en": "Ask who does, and note whether you were referred correctly."
          }
        },
        {
          "if": {
            "ar": "يُعرض عليك بدء المعاملة.",
            "en": "You are offered to start the transaction."
          },
          "then": {"ar": "اشكر واعتذر، ولا تدفع شيئاً.", "en": "Thank and decline; pay nothing."}
        }
      ],
      "stop_rule": {
        "ar": "توقف إن عرفك أحد، أو إن صار في الاستمرار خطر أو مخالفة، أو إن تجاوز الانتظار ساعتين.",
        "en": "Stop if somebody recognises you, if going on would be unsafe or unlawful, or if the wait passes two hours."
      },
      "max_staff_minutes": 10,
      "day_part": {
        "from": "09:30",
        "to": "14:00",
        "avoid": {
          "ar": "أول نصف ساعة وآخر نصف ساعة من الدوام، وساعات الذروة الطارئة",
          "en": "The first and last half hour of the working day, and emergency peaks"
        }
      },
      "prohibited": [
        {
          "ar": "تقديم أوراق غير صحيحة أو إخفاء حقيقة تلزم للمعاملة.",
          "en": "Presenting false papers, or hiding a fact the request needs."
        },
        {
          "ar": "تسجيل صوت أو صورة خفية، أو تصوير أشخاص أو بيانات شخصية.",
          "en": "Covert audio or video, or photographs of people or personal data."
        },
        {
          "ar": "استدراج الموظف إلى الخطأ أو استفزازه أو عرض منفعة عليه.",
          "en": "Leading an official into a mistake, provoking, or offering a benefit."
        }
      ],
      "activates": [
        "Q-EN-02",
        "Q-EN-03",
        "Q-EN-05",
        "Q-EN-01",
        "Q-EN-04",
        "Q-IN-01",
        "Q-IN-06",
        "Q-IN-02",
        "Q-IN-04",
        "Q-IN-05",
        "Q-QU-01",
        "Q-QU-02",
        "Q-QU-04",
        "Q-QU-03",
        "Q-EQ-01",
        "Q-ST-01",
        "Q-EQ-02",
        "Q-EQ-03",
        "Q-EQ-04",
        "Q-ST-02",
        "Q-ST-03",
        "Q-CO-05",
        "Q-CO-01",
        "Q-CO-02",
        "Q-OU-01",
        "Q-PR-01",
        "Q-PR-03",
        "Q-PR-02",
        "Q-VO-02",
        "Q-VO-04",
        "Q-VO-05"
      ]
    },
    {
      "id": "transaction",
      "code": "SC-02",
      "version": "2026-07-01",
      "name": {"ar": "معاملة كاملة لحاجة حقيقية", "en": "Full transaction with a genuine need"},
      "objective": {
        "ar": "كيف تُنجز الخدمة من الدخول إلى النتيجة؟",
        "en": "How is the service completed, from entering to the result?"
      },
      "channel": "visit",
      "surveys": ["article6-visit.json", "comprehensive-centre.json"],
      "service": {
        "ar": "خدمة يحتاج إليها الزائر فعلاً.",
        "en": "A service the shopper really needs."
      },
      "personas": [
        "man",
        "woman",
        "elderly",
        "wheelchair",
        "low_vision",
        "hearing",
        "pregnant",
        "non_national",
        "low_literacy",
        "business_owner",
        "investor"
      ],
      "opening": {
        "ar": "صباح الخير. جئت لإنجاز هذه المعاملة، وهذه أوراقي.",
        "en": "Good morning. I have come to have this done; here are my papers."
      },
      "may_say": [
        {"ar": "بياناتك الحقيقية كلها.", "en": "All your real data."},
        {"ar": "أنك قرأت القائمة المعلنة.", "en": "That you have read the published list."}
      ],
      "never_invent": [
        {"ar": "حاجة لا وجود لها.", "en": "A need that does not exist."},
        {"ar": "استعجال بسبب لم يقع.", "en": "An urgency for a reason that never happened."}
      ],
      "kit": [
        {
          "ar": "كل وثائق القائمة المعلنة للخدمة",
          "en": "Every document on the published list of the service"
        },
        {"ar": "مبلغ الرسم المعلن", "en": "The posted fee"},
        {"ar": "هاتف محمول برقمك الحقيقي", "en": "A mobile telephone with your real number"}
      ],
      "decision_points": [
        {
          "if": {
            "ar": "طُلبت وثيقة ليست في القائمة.",
            "en": "A document that is not on the list is asked for."
          },
          "then": {
            "ar": "اسأل بهدوء أين هي معلنة، ودوّن الجواب بنصه.",
            "en": "Ask calmly where it is published and note the answer word for word."
          }
        },
        {
          "if": {
            "ar": "طُلب مبلغ يخالف الرسم المعلن.",
            "en": "An amount other than the posted fee is asked for."
          },
          "then": {
            "ar": "اطلب إيصالاً قبل الدفع، واحتفظ به.",
            "en": "Ask for a receipt before paying, and keep it."
          }
        },
        {
          "if": {"ar": "رُفض الطلب.", "en": "The request is refused."},
          "then": {
            "ar": "اسأل عن السبب مرة واحدة ودوّنه بنصه، ثم اشكر وانصرف.",
            "en": "Ask for the reason once, note it word for word, thank and leave."
          }
        }
      ],
      "stop_rule": {
        "ar": "توقف إن عرفك أحد، أو إن صار في الاستمرار خطر أو مخالفة، أو إن تجاوز الانتظار ساعتين.",
        "en": "Stop if somebody recognises you, if going on would be unsafe or unlawful, or if the wait passes two hours."
      },
      "max_staff_minutes": 30,
      "day_part": {
        "from": "09:00",
        "to": "13:30",
        "avoid": {
          "ar": "أول نصف ساعة وآخر نصف ساعة من الدوام، وساعات الذروة الطارئة",
          "en": "The first and last half hour of the working day, and emergency peaks"
        }
      },
      "prohibited": [
        {
          "ar": "تقديم أوراق غير صحيحة أو إخفاء حقيقة تلزم للمعاملة.",
          "en": "Presenting false papers, or hiding a fact the request needs."
        },
        {
          "ar": "تسجيل صوت أو صورة خفية، أو تصوير أشخاص أو بيانات شخصية.",
          "en": "Covert audio or video, or photographs of people or personal data."
        },
        {
          "ar": "استدراج الموظف إلى الخطأ أو استفزازه أو عرض منفعة عليه.",
          "en": "Leading an official into a mistake, provoking, or offering a benefit."
        }
      ],
      "activates": [
        "Q-EN-02",
        "Q-EN-03",
        "Q-EN-05",
        "Q-EN-01",
        "Q-EN-04",
        "Q-IN-01",
        "Q-IN-06",
        "Q-IN-02",
        "Q-IN-03",
        "Q-IN-04",
        "Q-IN-05",
        "Q-QU-01",
        "Q-QU-02",
        "Q-QU-04",
        "Q-QU-03",
        "Q-EQ-01",
        "Q-ST-01",
        "Q-EQ-02",
        "Q-EQ-03",
        "Q-EQ-04",
        "Q-ST-02",
        "Q-ST-03",
        "Q-CO-04",
        "Q-CO-05",
        "Q-CO-03",
        "Q-CO-01",
        "Q-CO-02",
        "Q-OU-02",
        "Q-OU-01",
        "Q-OU-04",
        "Q-OU-03",
        "Q-AF-01",
        "Q-PR-01",
        "Q-PR-03",
        "Q-PR-02",
        "Q-VO-02",
        "Q-VO-04",
        "Q-VO-05"
      ]
    },
    {
      "id": "incomplete_file",
      "code": "SC-03",
      "version": "2026-07-01",
      "name": {"ar": "ملف ينقصه مستند", "en": "Incomplete file"},
      "objective": {
        "ar": "هل يُذكر كل ناقص مرة واحدة وبوضوح؟",
        "en": "Is everything that is missing listed once, and clearly?"
      },
      "channel": "visit",
      "surveys": ["article6-visit.json", "comprehensive-centre.json"],
      "service": {
        "ar": "خدمة لها قائمة وثائق معلنة.",
        "en": "A service with a published list of documents."
      },
      "personas": [
        "man",
        "woman",
        "elderly",
        "wheelchair",
        "low_vision",
        "hearing",
        "pregnant",
        "non_national",
        "low_literacy",
        "business_owner",
        "investor"
      ],
      "opening": {
        "ar": "صباح الخير. هذه أوراقي لهذه المعاملة، هل ينقصها شيء؟",
        "en": "Good morning. These are my papers for this request; is anything missing?"
      },
      "may_say": [
        {"ar": "أنك ستعود بالناقص.", "en": "That you will come back with what is missing."}
      ],
      "never_invent": [
        {
          "ar": "أن المستند فُقد أو أن جهة ما رفضت إصداره.",
          "en": "That the document was lost, or that some office refused to issue it."
        }
      ],
      "kit": [
        {
          "ar": "وثائق القائمة المعلنة عدا مستنداً واحداً يحدده المخطط",
          "en": "The documents on the published list but one, named by the planner"
        }
      ],
      "decision_points": [
        {
          "if": {
            "ar": "ذُكر ناقص واحد وفي ملفك ناقصان.",
            "en": "One missing item is named though two are missing."
          },
          "then": {
            "ar": "لا تنبّه؛ دوّن ما ذُكر.",
            "en": "Do not point it out; note what was said."
          }
        },
        {
          "if": {
            "ar": "عُرض عليك القبول استثناءً.",
            "en": "You are offered acceptance as an exception."
          },
          "then": {"ar": "اعتذر ودوّن العرض.", "en": "Decline, and note the offer."}
        }
      ],
      "stop_rule": {
        "ar": "توقف إن عرفك أحد، أو إن صار في الاستمرار خطر أو مخالفة، أو إن تجاوز الانتظار ساعتين.",
        "en": "Stop if somebody recognises you, if going on would be unsafe or unlawful, or if the wait passes two hours."
      },
      "max_staff_minutes": 15,
      "day_part": {
        "from": "09:00",
        "to": "13:30",
        "avoid": {
          "ar": "أول نصف ساعة وآخر نصف ساعة من الدوام، وساعات الذروة الطارئة",
          "en": "The first and last half hour of the working day, and emergency peaks"
        }
      },
      "prohibited": [
        {
          "ar": "تقديم أوراق غير صحيحة أو إخفاء حقيقة تلزم للمعاملة.",
          "en": "Presenting false papers, or hiding a fact the request needs."
        },
        {
          "ar": "تسجيل صوت أو صورة خفية، أو تصوير أشخاص أو بيانات شخصية.",
          "en": "Covert audio or video, or photographs of people or personal data."
        },
        {
          "ar": "استدراج الموظف إلى الخطأ أو استفزازه أو عرض منفعة عليه.",
          "en": "Leading an official into a mistake, provoking, or offering a benefit."
        }
      ],
      "activates": [
        "Q-EN-02",
        "Q-EN-03",
        "Q-EN-05",
        "Q-EN-01",
        "Q-EN-04",
        "Q-IN-01",
        "Q-IN-06",
        "Q-IN-02",
        "Q-IN-03",
        "Q-IN-04",
        "Q-IN-05",
        "Q-QU-01",
        "Q-QU-02",
        "Q-QU-04",
        "Q-QU-03",
        "Q-EQ-01",
        "Q-ST-01",
        "Q-EQ-02",
        "Q-EQ-03",
        "Q-EQ-04",
        "Q-ST-02",
        "Q-ST-03",
        "Q-CO-04",
        "Q-CO-05",
        "Q-CO-03",
        "Q-CO-01",
        "Q-CO-02",
        "Q-OU-01",
        "Q-OU-04",
        "Q-OU-03",
        "Q-AF-01",
        "Q-PR-01",
        "Q-PR-03",
        "Q-PR-02",
        "Q-VO-02",
        "Q-VO-04",
        "Q-VO-05"
      ]
    },
    {
      "id": "data_correction",
      "code": "SC-04",
      "version": "2026-07-01",
      "name": {"ar": "تصحيح خطأ في البيانات", "en": "Correction of a data error"},
      "objective": {
        "ar": "كيف يُستقبل من يبلّغ عن خطأ في بياناته؟",
        "en": "How is a person received who reports an error in the data?"
      },
      "channel": "visit",
      "surveys": ["article6-visit.json"],
      "service": {
        "ar": "سجل فيه خطأ حقيقي يخص الزائر.",
        "en": "A record with a real error that concerns the shopper."
      },
      "personas": [
        "man",
        "woman",
        "elderly",
        "non_national",
        "business_owner"
      ],
      "opening": {
        "ar": "صباح الخير. لاحظت خطأ في بياناتي وأريد تصحيحه.",
        "en": "Good morning. I noticed an error in my data and should like it corrected."
      },
      "may_say": [
        {
          "ar": "موضع الخطأ والصواب، مع ما يثبته.",
          "en": "Where the error is and what is right, with proof."
        }
      ],
      "never_invent": [{"ar": "خطأ لا وجود له.", "en": "An error that does not exist."}],
      "kit": [
        {"ar": "الوثيقة التي فيها الخطأ", "en": "The document with the error"},
        {"ar": "وثيقة تثبت الصواب", "en": "A document that proves what is right"}
      ],
      "decision_points": [
        {
          "if": {
            "ar": "قيل لك إن التصحيح من اختصاص جهة أخرى.",
            "en": "You are told that another office is competent."
          },
          "then": {
            "ar": "اسأل عن اسم الجهة وموضعها وما يُحمل إليها.",
            "en": "Ask for the name and place of that office and what to bring."
          }
        }
      ],
      "stop_rule": {
        "ar": "توقف إن عرفك أحد، أو إن صار في الاستمرار خطر أو مخالفة، أو إن تجاوز الانتظار ساعتين.",
        "en": "Stop if somebody recognises you, if going on would be unsafe or unlawful, or if the wait passes two hours."
      },
      "max_staff_minutes": 20,
      "day_part": {
        "from": "09:00",
        "to": "13:30",
        "avoid": {
          "ar": "أول نصف ساعة وآخر نصف ساعة من الدوام، وساعات الذروة الطارئة",
          "en": "The first and last half hour of the working day, and emergency peaks"
        }
      },
      "prohibited": [
        {
          "ar": "تقديم أوراق غير صحيحة أو إخفاء حقيقة تلزم للمعاملة.",
          "en": "Presenting false papers, or hiding a fact the request needs."
        },
        {
          "ar": "تسجيل صوت أو صورة خفية، أو تصوير أشخاص أو بيانات شخصية.",
          "en": "Covert audio or video, or photographs of people or personal data."
        },
        {
          "ar": "استدراج الموظف إلى الخطأ أو استفزازه أو عرض منفعة عليه.",
          "en": "Leading an official into a mistake, provoking, or offering a benefit."
        }
      ],
      "activates": [
        "Q-EN-02",
        "Q-EN-03",
        "Q-EN-05",
        "Q-EN-01",
        "Q-EN-04",
        "Q-IN-01",
        "Q-IN-06",
        "Q-IN-02",
        "Q-IN-03",
        "Q-IN-04",
        "Q-IN-05",
        "Q-QU-01",
        "Q-QU-02",
        "Q-QU-04",
        "Q-QU-03",
        "Q-EQ-01",
        "Q-ST-01",
        "Q-EQ-02",
        "Q-EQ-03",
        "Q-EQ-04",
        "Q-ST-02",
        "Q-ST-03",
        "Q-CO-04",
        "Q-CO-05",
        "Q-CO-03",
        "Q-CO-01",
        "Q-CO-02",
        "Q-OU-02",
        "Q-OU-01",
        "Q-OU-04",
        "Q-OU-03",
        "Q-AF-01",
        "Q-PR-01",
        "Q-PR-03",
        "Q-PR-02",
        "Q-VO-02",
        "Q-VO-04",
        "Q-VO-05"
      ]
    },
    {
      "id": "complaint_route",
      "code": "SC-05",
      "version": "2026-07-01",
      "name": {"ar": "السؤال عن طريق تقديم الشكوى", "en": "Asking how to complain"},
      "objective": {
        "ar": "هل يُرشد السائل إلى آلية الشكوى دون تثبيط؟",
        "en": "Is a person who asks shown how to complain, without being discouraged?"
      },
      "channel": "visit",
      "surveys": ["article6-visit.json", "telephone.json", "comprehensive-centre.json"],
      "service": {"ar": "أي خدمة.", "en": "Any service."},
      "personas": [
        "man",
        "woman",
        "elderly",
        "wheelchair",
        "low_vision",
        "hearing",
        "pregnant",
        "non_national",
        "low_literacy",
        "business_owner",
        "investor"
      ],
      "opening": {
        "ar": "لو أراد أحد تقديم شكوى أو ملاحظة على الخدمة، فما الطريق؟",
        "en": "If somebody wants to make a complaint or a remark about the service, what is the way?"
      },
      "may_say": [{"ar": "أنك تسأل عن الطريق فقط.", "en": "That you are only asking for the way."}],
      "never_invent": [
        {
          "ar": "شكوى على موظف أو واقعة لم تقع.",
          "en": "A complaint against an official, or an event that did not happen."
        },
        {"ar": "إبلاغ أو اتهام لأحد.", "en": "A report on, or an accusation against, anybody."}
      ],
      "kit": [{"ar": "بطاقة شخصية", "en": "Identity card"}],
      "decision_points": [
        {
          "if": {"ar": "سُئلت عن سبب الشكوى.", "en": "You are asked what the complaint is."},
          "then": {
            "ar": "قل إنك تسأل عن الطريق ولا شكوى لديك الآن.",
            "en": "Say that you are asking for the way and have no complaint now."
          }
        },
        {
          "if": {"ar": "أُعطيت نموذجاً.", "en": "You are given a form."},
          "then": {"ar": "خذه ولا تعبئه.", "en": "Take it and do not fill it in."}
        }
      ],
      "stop_rule": {
        "ar": "توقف إن عرفك أحد، أو إن صار في الاستمرار خطر أو مخالفة، أو إن تجاوز الانتظار ساعتين.",
        "en": "Stop if somebody recognises you, if going on would be unsafe or unlawful, or if the wait passes two hours."
      },
      "max_staff_minutes": 10,
      "day_part": {
        "from": "09:30",
        "to": "14:00",
        "avoid": {
          "ar": "أول نصف ساعة وآخر نصف ساعة من الدوام، وساعات الذروة الطارئة",
          "en": "The first and last half hour of the working day, and emergency peaks"
        }
      },
      "prohibited": [
        {
          "ar": "تقديم أوراق غير صحيحة أو إخفاء حقيقة تلزم للمعاملة.",
          "en": "Presenting false papers, or hiding a fact the request needs."
        },
        {
          "ar": "تسجيل صوت أو صورة خفية، أو تصوير أشخاص أو بيانات شخصية.",
          "en": "Covert audio or video, or photographs of people or personal data."
        },
        {
          "ar": "استدراج الموظف إلى الخطأ أو استفزازه أو عرض منفعة عليه.",
          "en": "Leading an official into a mistake, provoking, or offering a benefit."
        }
      ],
      "activates": [
        "Q-EN-02",
        "Q-EN-03",
        "Q-EN-05",
        "Q-EN-01",
        "Q-EN-04",
        "Q-IN-01",
        "Q-IN-06",
        "Q-IN-04",
        "Q-IN-05",
        "Q-QU-01",
        "Q-QU-02",
        "Q-QU-04",
        "Q-QU-03",
        "Q-EQ-01",
        "Q-ST-01",
        "Q-EQ-02",
        "Q-EQ-03",
        "Q-EQ-04",
        "Q-ST-02",
        "Q-ST-03",
        "Q-CO-05",
        "Q-CO-01",
        "Q-CO-02",
        "Q-OU-01",
        "Q-PR-01",
        "Q-PR-03",
        "Q-PR-02",
        "Q-VO-02",
        "Q-VO-04",
        "Q-VO-05",
        "Q-VO-01"
      ]
    },
    {
      "id": "phone_then_visit",
      "code": "SC-06",
      "version": "2026-07-01",
      "name": {"ar": "اتصال هاتفي ثم زيارة", "en": "Telephone call, then a visit"},
      "objective": {
        "ar": "هل يطابق ما يقال عند الشباك ما قيل بالهاتف؟",
        "en": "Does the counter say what the telephone said?"
      },
      "channel": "telephone",
      "surveys": ["telephone.json", "article6-visit.json"],
      "service": {
        "ar": "أي خدمة معلنة لها رقم هاتف.",
        "en": "Any announced service with a telephone number."
      },
      "personas": [
        "man",
        "woman",
        "elderly",
        "wheelchair",
        "low_vision",
        "hearing",
        "pregnant",
        "non_national",
        "low_literacy",
        "business_owner",
        "investor"
      ],
      "opening": {
        "ar": "صباح الخير. أود أن أعرف ما الذي أحضره معي لهذه الخدمة قبل أن أحضر إليكم.",
        "en": "Good morning. Before I come, I should like to know what to bring for this service."
      },
      "may_say": [
        {
          "ar": "اسم الخدمة وموعد حضورك التقريبي.",
          "en": "The name of the service and roughly when you will come."
        }
      ],
      "never_invent": [
        {
          "ar": "أن موظفاً وعدك بشيء لم يعد به.",
          "en": "That an official promised something that was not promised."
        }
      ],
      "kit": [
        {
          "ar": "ما ذُكر لك في المكالمة، وكله حقيقي",
          "en": "What you were told in the call, all of it genuine"
        }
      ],
      "decision_points": [
        {
          "if": {"ar": "لم يُجب أحد.", "en": "Nobody answers."},
          "then": {
            "ar": "أعد المحاولة مرتين على الأكثر، واحدة منهما في يوم آخر أو وقت آخر.",
            "en": "Try twice more at most, one of them on another day or at another time."
          }
        },
        {
          "if": {"ar": "اختلف الشباك عن الهاتف.", "en": "The counter differs from the telephone."},
          "then": {
            "ar": "دوّن القولين بنصهما ولا تواجه الموظف بهما.",
            "en": "Note both word for word and do not confront the official."
          }
        }
      ],
      "stop_rule": {
        "ar": "توقف إن عرفك أحد، أو إن صار في الاستمرار خطر أو مخالفة، أو إن تجاوز الانتظار ساعتين.",
        "en": "Stop if somebody recognises you, if going on would be unsafe or unlawful, or if the wait passes two hours."
      },
      "max_staff_minutes": 10,
      "day_part": {
        "from": "09:30",
        "to": "14:00",
        "avoid": {
          "ar": "أول نصف ساعة وآخر نصف ساعة من الدوام، وساعات الذروة الطارئة",
          "en": "The first and last half hour of the working day, and emergency peaks"
        }
      },
      "prohibited": [
        {
          "ar": "تقديم أوراق غير صحيحة أو إخفاء حقيقة تلزم للمعاملة.",
          "en": "Presenting false papers, or hiding a fact the request needs."
        },
        {
          "ar": "تسجيل صوت أو صورة خفية، أو تصوير أشخاص أو بيانات شخصية.",
          "en": "Covert audio or video, or photographs of people or personal data."
        },
        {
          "ar": "استدراج الموظف إلى الخطأ أو استفزازه أو عرض منفعة عليه.",
          "en": "Leading an official into a mistake, provoking, or offering a benefit."
        }
      ],
      "activates": [
        "Q-EN-02",
        "Q-EN-03",
        "Q-EN-05",
        "Q-EN-01",
        "Q-EN-04",
        "Q-IN-01",
        "Q-IN-06",
        "Q-IN-02",
        "Q-IN-04",
        "Q-IN-05",
        "Q-QU-01",
        "Q-QU-02",
        "Q-QU-04",
        "Q-QU-03",
        "Q-EQ-01",
        "Q-ST-01",
        "Q-EQ-02",
        "Q-EQ-03",
        "Q-EQ-04",
        "Q-ST-02",
        "Q-ST-03",
        "Q-CO-05",
        "Q-CO-01",
        "Q-CO-02",
        "Q-OU-01",
        "Q-PR-01",
        "Q-PR-03",
        "Q-PR-02",
        "Q-VO-02",
        "Q-VO-04",
        "Q-VO-05"
      ]
    },
    {
      "id": "website_task",
      "code": "SC-07",
      "version": "2026-07-01",
      "name": {"ar": "مهمة على الموقع الإلكتروني", "en": "Website task"},
      "objective": {
        "ar": "هل يجد الزائر الخدمة ومعلوماتها ونماذجها وحده؟",
        "en": "Can a visitor find the service, its facts and its forms alone?"
      },
      "channel": "website",
      "surveys": ["website.json"],
      "service": {"ar": "أي خدمة لها صفحة منشورة.", "en": "Any service with a published page."},
      "personas": [
        "man",
        "woman",
        "low_vision",
        "hearing",
        "non_national",
        "low_literacy",
        "business_owner",
        "investor"
      ],
      "opening": {
        "ar": "لا كلام في هذا السيناريو: ابدأ من الصفحة الرئيسية وابحث عن الخدمة.",
        "en": "No words here: begin at the home page and look for the service."
      },
      "may_say": [
        {"ar": "كلمات البحث كما يعرفها الناس.", "en": "Search words as people know them."}
      ],
      "never_invent": [
        {"ar": "بيانات غير صحيحة في أي خانة.", "en": "False data in any field."},
        {"ar": "طلب يُرسل بلا حاجة حقيقية.", "en": "A request sent without a genuine need."}
      ],
      "kit": [{"ar": "هاتف أو حاسوب", "en": "A telephone or a computer"}],
      "decision_points": [
        {
          "if": {"ar": "طُلب تسجيل الدخول.", "en": "Signing in is asked for."},
          "then": {
            "ar": "سجّل الدخول بهويتك أنت إن كانت لك حاجة حقيقية، وإلا فتوقف عند هذه الشاشة ودوّنها.",
            "en": "Sign in with your own identity if you have a genuine need; otherwise stop at that screen and note it."
          }
        }
      ],
      "stop_rule": {
        "ar": "توقف بعد ثلاثين دقيقة، أو عند أول شاشة تطلب دفعاً أو إرسالاً.",
        "en": "Stop after thirty minutes, or at the first screen that asks for payment or submission."
      },
      "max_staff_minutes": 0,
      "day_part": {
        "from": "08:00",
        "to": "22:00",
        "avoid": {"ar": "أوقات الصيانة المعلنة", "en": "Announced maintenance"}
      },
      "prohibited": [
        {
          "ar": "تقديم أوراق غير صحيحة أو إخفاء حقيقة تلزم للمعاملة.",
          "en": "Presenting false papers, or hiding a fact the request needs."
        },
        {
          "ar": "تسجيل صوت أو صورة خفية، أو تصوير أشخاص أو بيانات شخصية.",
          "en": "Covert audio or video, or photographs of people or personal data."
        },
        {
          "ar": "استدراج الموظف إلى الخطأ أو استفزازه أو عرض منفعة عليه.",
          "en": "Leading an official into a mistake, provoking, or offering a benefit."
        }
      ],
      "activates": [
        "Q-WB-03",
        "Q-WB-04",
        "Q-WB-05",
        "Q-IN-01",
        "Q-IN-03",
        "Q-WB-02",
        "Q-WB-06",
        "Q-WB-01",
        "Q-WB-07",
        "Q-WB-08",
        "Q-WB-09",
        "Q-WB-10",
        "Q-WB-11",
        "Q-WB-12",
        "Q-WB-13",
        "Q-WB-14",
        "Q-VO-05",
        "Q-WB-15"
      ]
    },
    {
      "id": "platform_request",
      "code": "SC-08",
      "version": "2026-07-01",
      "name": {
        "ar": "طلب اختبار على منصة «بخدمتكم»",
        "en": "Test request on the Bekhedmatkom platform"
      },
      "objective": {
        "ar": "هل يصل الإشعار والرد في المدة المعلنة، وهل الرد كامل؟",
        "en": "Do the acknowledgement and the answer come in time, and is the answer complete?"
      },
      "channel": "platform",
      "surveys": ["platform-requesters.json"],
      "service": {
        "ar": "استفسار أو اقتراح حقيقي فقط.",
        "en": "A genuine inquiry or suggestion only."
      },
      "personas": [
        "man",
        "woman",
        "elderly",
        "non_national",
        "business_owner",
        "investor"
      ],
      "opening": {
        "ar": "أود معرفة ما المطلوب للحصول على هذه الخدمة، وأين تُقدَّم.",
        "en": "I should like to know what this service needs and where it is given."
      },
      "may_say": [
        {
          "ar": "سؤال يهمك جوابه، أو اقتراح تراه نافعاً.",
          "en": "A question whose answer you want, or a suggestion you believe useful."
        }
      ],
      "never_invent": [
        {
          "ar": "شكوى أو إبلاغ مختلق، أو اتهام لشخص أو جهة.",
          "en": "An invented complaint or report, or an accusation against a person or body."
        }
      ],
      "kit": [{"ar": "حساب حقيقي على المنصة", "en": "A genuine account on the platform"}],
      "decision_points": [
        {
          "if": {"ar": "اتصل بك ضابط الارتباط.", "en": "The liaison officer calls you."},
          "then": {
            "ar": "أجب بصدق وضمن حدود سؤالك.",
            "en": "Answer truthfully, within your question."
          }
        },
        {
          "if": {"ar": "طُلب منك تقييم الحل.", "en": "You are asked to rate the solution."},
          "then": {"ar": "قيّم كما تراه فعلاً.", "en": "Rate it as you really see it."}
        }
      ],
      "stop_rule": {
        "ar": "لا ترسل أكثر من طلب واحد إلى الدائرة نفسها في الربع.",
        "en": "Send no more than one request to the same department in a quarter."
      },
      "max_staff_minutes": 10,
      "day_part": {
        "from": "00:00",
        "to": "23:59",
        "avoid": {
          "ar": "لا شيء: تستقبل المنصة الطلبات في كل وقت",
          "en": "None: the platform receives at any time"
        }
      },
      "prohibited": [
        {
          "ar": "تقديم أوراق غير صحيحة أو إخفاء حقيقة تلزم للمعاملة.",
          "en": "Presenting false papers, or hiding a fact the request needs."
        },
        {
          "ar": "تسجيل صوت أو صورة خفية، أو تصوير أشخاص أو بيانات شخصية.",
          "en": "Covert audio or video, or photographs of people or personal data."
        },
        {
          "ar": "استدراج الموظف إلى الخطأ أو استفزازه أو عرض منفعة عليه.",
          "en": "Leading an official into a mistake, provoking, or offering a benefit."
        }
      ],
      "activates": [
        "SAT-BK-1",
        "SAT-BK-2",
        "SAT-BK-3",
        "SAT-BK-4",
        "SAT-BK-5",
        "SAT-BK-6",
        "BK-19-RESPONSE",
        "BK-19-SOLUTION"
      ]
    }
  ]
}

"""##
  ),
  (
    "reference/scoring-policy.json",
    ##"""
{
  "$schema": "../schema/scoring-policy.schema.json",
  "policy": "default",
  "version": "2026-07-01",
  "confidence": 0.95,
  "visit": {
    "min_coverage": 0.7,
    "penalties": {"low": 2, "medium": 5, "high": 10, "critical": 20},
    "penalty_cap": 40
  },
  "centre": {"min_publish": 9, "min_indicative": 3},
  "department": {"min_publish": 30, "min_indicative": 10, "min_centres": 3},
  "satisfaction": {"min_publish": 30, "min_indicative": 10},
  "breach": {
    "min_publish": 30,
    "min_indicative": 10,
    "points": {"low": 1, "medium": 3, "high": 5, "critical": 10},
    "slope": 1
  },
  "suppression": {"k": 10},
  "index": {
    "weights": {"audit": 35, "satisfaction": 30, "kpi": 15, "platform": 10, "breaches": 10},
    "required": ["audit"],
    "min_weight_share": 0.6,
    "aggregation": "arithmetic"
  },
  "channels": {"visit": 60, "telephone": 15, "website": 15, "app": 10}
}

"""##
  ),
  (
    "demo/device-1.json",
    ##"""
{
  "$schema": "../schema/demo.schema.json",
  "device": "demo-1",
  "collector": "A-01",
  "fills": [
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-05T10:52:00+03:00",
          "collector": "A-01",
          "pace": 10,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "visit_date": "2026-07-05",
            "scenario": "transaction",
            "persona": "man",
            "documents_carried": ["identity"],
            "file_complete": "yes",
            "arrived_at": "09:50",
            "ticket_at": "09:53",
            "reached_counter": "yes",
            "served_at": "10:06",
            "left_at": "10:17",
            "ticket_number": "B150",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "لا موقف قريب؛ أقرب مكان يبعد نحو مئتي متر.",
            "q_en_05": "no",
            "q_en_05_why": "المكتب معروف لكن ثلاثة موظفين دون بطاقة أو زي.",
            "q_en_01": "yes",
            "q_en_04": "partial",
            "q_en_04_why": "اللوحات بخط صغير ولا تُقرأ من المدخل.",
            "q_in_01": "no",
            "q_in_01_why": "وجدت مكان القائمة فارغاً، وقال الاستقبال إنها قيد التحديث.",
            "q_in_06": "yes",
            "q_in_02": 0,
            "fee_announced_fils": 1000,
            "fee_charged_fils": 1000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "announced_wait": 20,
            "queue_delay": "no_delay",
            "q_qu_04": 13,
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "no",
            "q_st_01_why": "أول ما قيل: «هات الأوراق».",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "4",
            "q_st_02_why": "مهذب ومتعاون، لكنه لم ينظر إليّ إلا حين التوقيع.",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": {"state": "not_applicable", "reason": "لم تواجهني مشكلة."},
            "q_ou_02": "no",
            "announced_minutes": 10,
            "counter_delay": "explained",
            "q_ou_01": 11,
            "q_ou_01_why": "غادر الموظف شباكه بضع دقائق ثم عاد.",
            "request_result": "completed",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "q_af_01_why": "وصلت رسالة الاستلام وحدها، وانتظرت حتى صباح اليوم التالي.",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "closing_note": "كان المركز هادئاً والتنظيم جيداً."
          }
        }
      ]
    },
    {
      "survey": "telephone.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-13T11:10:00+03:00",
          "collector": "A-04",
          "pace": 12,
          "answers": {
            "department": "D-01",
            "centre": "C-101",
            "service": "S-1001",
            "visit_date": "2026-07-13",
            "scenario": "enquiry",
            "persona": "woman",
            "number_source": "site",
            "attempts": 1,
            "call_result": "answered",
            "shopper_respect": "yes",
            "shopper_detected": "no",
            "q_tl_01": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 1,
            "complaint_line_called": "no",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_in_02": 0,
            "q_st_01": "yes",
            "q_st_02": "4",
            "q_st_02_why": "أجاب عن كل سؤال بكلمة واحدة.",
            "q_st_03": "yes",
            "q_co_01": "partial",
            "q_co_01_why": "قال إن الصورة الشخصية غير مطلوبة، وهي في القائمة المعلنة.",
            "service_by_phone": "no",
            "q_pr_02": "no",
            "complaint_asked": "no"
          }
        }
      ]
    },
    {
      "survey": "satisfaction.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-21T09:30:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 7,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "5",
            "sat_wait": "4",
            "sat_staff": "5",
            "sat_know": "5",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "5",
            "sat_outcome": "part",
            "sat_overall": "5",
            "ces": "7",
            "nps": 9,
            "waited_minutes": 3,
            "visits_made": 3,
            "papers_asked": 3,
            "fees_paid_fils": 2000,
            "travel_minutes": 15,
            "travel_cost_fils": 1500,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "woman",
            "age_band": "18_29",
            "open_comment": "أن تُذكر المدة بصراحة وما يقولوا راجعنا بكرة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T09:46:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 14,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "4",
            "sat_wait": "4",
            "sat_staff": "4",
            "sat_know": "5",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "5",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "7",
            "nps": 9,
            "waited_minutes": 28,
            "visits_made": 1,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 25,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "woman",
            "age_band": "60_up",
            "open_comment": "نموذج أسهل، كلماته صعبة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T09:59:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 21,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "5",
            "sat_wait": "5",
            "sat_staff": "5",
            "sat_know": "5",
            "sat_fair": "4",
            "sat_priv": "5",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "6",
            "nps": 9,
            "waited_minutes": 1,
            "visits_made": 1,
            "papers_asked": 1,
            "fees_paid_fils": 1000,
            "travel_minutes": 10,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "woman",
            "age_band": "30_44",
            "open_comment": "بدي أعرف الأوراق المطلوبة قبل ما أجي.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T10:16:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 28,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "5",
            "sat_wait": "4",
            "sat_staff": "5",
            "sat_know": "5",
            "sat_fair": "4",
            "sat_priv": "4",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "7",
            "nps": 8,
            "waited_minutes": 8,
            "visits_made": 1,
            "papers_asked": "٢",
            "fees_paid_fils": "٢٠٠٠",
            "travel_minutes": 45,
            "travel_cost_fils": "١٥٠٠",
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["none"],
            "gender": "man",
            "age_band": "45_59",
            "open_comment": "بدي أعرف الأوراق المطلوبة قبل ما أجي.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T10:28:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 35,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "3",
            "sat_know": "4",
            "sat_fair": "2",
            "sat_priv": "3",
            "sat_acc": "3",
            "sat_trust": "3",
            "sat_expect": "4",
            "sat_outcome": "part",
            "sat_overall": "3",
            "ces": "5",
            "nps": 5,
            "waited_minutes": 30,
            "visits_made": 2,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 60,
            "travel_cost_fils": 500,
            "any_problem": "yes",
            "problem_solved": "partial",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "woman",
            "age_band": "45_59",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T10:42:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 42,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "4",
            "sat_wait": "3",
            "sat_staff": "4",
            "sat_know": "5",
            "sat_fair": "4",
            "sat_priv": "4",
            "sat_acc": "5",
            "sat_trust": "4",
            "sat_expect": "4",
            "sat_outcome": "no",
            "sat_overall": "4",
            "ces": "7",
            "nps": 7,
            "waited_minutes": 29,
            "visits_made": 2,
            "papers_asked": 1,
            "fees_paid_fils": 1000,
            "travel_minutes": 30,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "45_59",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T10:58:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 49,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "no",
            "outcome": "refused"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T11:04:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1003",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 56,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "no",
            "outcome": "not_eligible"
          }
        },
        {
          "language": "en",
          "started": "2026-07-21T11:08:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1002",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 63,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "2",
            "sat_staff": "4",
            "sat_know": "3",
            "sat_fair": "2",
            "sat_priv": "3",
            "sat_acc": "4",
            "sat_trust": "4",
            "sat_expect": "4",
            "sat_outcome": "part",
            "sat_overall": "3",
            "ces": "5",
            "nps": 6,
            "waited_minutes": 36,
            "visits_made": 1,
            "papers_asked": 4,
            "fees_paid_fils": 5000,
            "travel_minutes": 20,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["none"],
            "gender": "woman",
            "age_band": "30_44",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T11:22:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1003",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 70,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "3",
            "sat_wait": "2",
            "sat_staff": "5",
            "sat_know": "4",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "4",
            "sat_trust": "3",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "6",
            "nps": 10,
            "waited_minutes": 12,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 0,
            "travel_minutes": 25,
            "travel_cost_fils": 1000,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "woman",
            "age_band": "30_44",
            "open_comment": "نموذج أسهل، كلماته صعبة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-21T11:34:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "interview_date": "2026-07-21",
            "mode": "exit",
            "approach_number": 77,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "5",
            "sat_wait": "4",
            "sat_staff": "5",
            "sat_know": "5",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "4",
            "sat_trust": "5",
            "sat_expect": "5",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "7",
            "nps": 10,
            "waited_minutes": 1,
            "visits_made": 1,
            "papers_asked": 1,
            "fees_paid_fils": 1000,
            "travel_minutes": 60,
            "travel_cost_fils": 3000,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "woman",
            "age_band": "45_59",
            "outcome": "complete"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-29T10:58:00+03:00",
          "collector": "A-04",
          "pace": 10,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "visit_date": "2026-07-29",
            "scenario": "incomplete_file",
            "persona": "man",
            "documents_carried": ["identity"],
            "file_complete": "no",
            "arrived_at": "٠٩:٥١",
            "ticket_at": "09:52",
            "reached_counter": "yes",
            "served_at": "10:20",
            "left_at": "10:24",
            "ticket_number": "106",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "لا موقف قريب؛ أقرب مكان يبعد نحو مئتي متر.",
            "q_en_05": "yes",
            "q_en_01": "no",
            "q_en_01_why": "أكواب ورق على المقاعد ومناديل على الأرض.",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": "٠",
            "fee_announced_fils": "١٠٠٠",
            "fee_charged_fils": 1000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": "٢٨",
            "q_qu_04_why": "عدد المنتظرين قليل لكن النداء بطيء.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": "yes",
            "announced_minutes": 10,
            "counter_delay": "no_delay",
            "q_ou_01": "٤",
            "request_result": "returned",
            "return_reason": "missing_listed",
            "q_ou_04": 2,
            "q_ou_04_why": "نقصت وثيقة معلنة وسأعود بها.",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "no",
            "q_vo_02_why": "الرمز يقود إلى صفحة لا تفتح.",
            "q_vo_04": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_vo_04_why": "لا شيء عند المخرج ولا على الشبابيك.",
            "q_vo_05": "no",
            "q_vo_05_why": "بحثت في المدخل والصالة ولم أجد الميثاق.",
            "complaint_asked": "yes",
            "q_vo_01": "yes",
            "closing_note": "اللوحات الجديدة واضحة لكنها بعيدة عن المدخل."
          }
        },
        {
          "language": "ar",
          "started": "2026-08-04T10:53:00+03:00",
          "collector": "A-01",
          "pace": 11,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "visit_date": "2026-08-04",
            "scenario": "transaction",
            "persona": "man",
            "documents_carried": ["identity", "photo", "earlier_receipt"],
            "file_complete": "yes",
            "arrived_at": "10:05",
            "ticket_at": "10:08",
            "reached_counter": "yes",
            "served_at": "10:28",
            "left_at": "10:34",
            "ticket_number": "ج161",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths", "drop_off"],
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 1,
            "q_in_02_papers": "صورة عن دفتر العائلة مصدقة، والقائمة على لوحة الاستقبال.",
            "fee_announced_fils": 5000,
            "fee_charged_fils": 5000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "no",
            "q_qu_02_why": "جرّبت شباكين قبل أن أصل إلى المختص.",
            "announced_wait": 20,
            "queue_delay": "no_delay",
            "q_qu_04": 20,
            "q_qu_04_why": "أربعة شبابيك تعمل، ونحو خمسة عشر منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": {"state": "not_applicable", "reason": "لم تواجهني مشكلة."},
            "q_ou_02": "no",
            "announced_minutes": 15,
            "counter_delay": "no_delay",
            "q_ou_01": 6,
            "request_result": "returned",
            "return_reason": "missing_listed",
            "q_ou_04": 2,
            "q_ou_04_why": "نقصت وثيقة معلنة وسأعود بها.",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "breach": [
              {
                "breach_item": "q_in_02",
                "breach_clause": "و",
                "breach_words": "قال موظف الشباك: «لازم صورة مصدقة عن دفتر العائلة، من غيرها ما بمشي الطلب».",
                "breach_words_exact": "exact",
                "breach_time": "10:42",
                "breach_window": "3",
                "breach_staff_role": "counter",
                "breach_doc_names": "صورة مصدقة عن دفتر العائلة",
                "breach_doc_list_places": ["board", "register"],
                "breach_doc_list_version": "لوحة الاستقبال، مؤرخة في حزيران 2026",
                "breach_doc_effects": ["visit"],
                "breach_doc_other_rule": "no",
                "breach_evidence": ["notice_photo", "kit_list"],
                "breach_evidence_note": "صورة للوحة القائمة المعلنة وفيها ثلاث وثائق، وقائمة ما حملته. الصورة على الجهاز.",
                "breach_certainty": "heard",
                "breach_severity": "high"
              }
            ],
            "closing_note": "اللوحات الجديدة واضحة لكنها بعيدة عن المدخل."
          }
        },
        {
          "language": "ar",
          "started": "2026-08-06T10:32:00+03:00",
          "collector": "A-01",
          "pace": 12,
          "answers": {
            "centre": "C-301",
            "service": "S-3002",
            "visit_date": "2026-08-06",
            "scenario": "complaint_route",
            "persona": "woman",
            "documents_carried": ["identity"],
            "arrived_at": "09:26",
            "ticket_at": "09:27",
            "reached_counter": "yes",
            "served_at": "09:47",
            "left_at": "09:50",
            "ticket_number": "ج169",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_announced_channels": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "doors", "paths"],
            "q_en_03_why": "المصعد معطل وعليه ورقة بذلك، والشباك في الطابق الثاني.",
            "q_en_05": "no",
            "q_en_05_why": "عرفت المكتب من طابور المراجعين؛ لا لوحة عليه، والموظفون دون بطاقات.",
            "q_en_01": "yes",
            "q_en_04": "no",
            "q_en_04_why": "اللوحات بخط صغير ولا تُقرأ من المدخل.",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "المكتوب «في أسرع وقت» دون رقم.",
            "q_in_04": "partial",
            "q_in_04_why": "قال الموظف «اسأل في الطابق الثاني» فسألت هناك وأُجبت.",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 20,
            "q_qu_04_why": "أربعة شبابيك تعمل، ونحو خمسة عشر منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_eq_02_why": "امرأة مسنة لم تعرف كيف تسحب رقماً، ولم يساعدها أحد إلا مراجع.",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "yes",
            "q_co_02": "yes",
            "counter_delay": "no_delay",
            "q_ou_01": 3,
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "no",
            "q_vo_05_why": "بحثت في المدخل والصالة ولم أجد الميثاق.",
            "complaint_asked": "yes",
            "q_vo_01": "no",
            "q_vo_01_why": "قيل: «احكيلي أنا وخلص»، ولم يُذكر رقم ولا منصة.",
            "breach": [
              {
                "breach_item": "q_vo_01",
                "breach_clause": "ج",
                "breach_words": "قال: «ما في داعي للشكوى، احكيلي أنا وخلص»، ولم يذكر رقماً ولا منصة.",
                "breach_words_exact": "exact",
                "breach_window": "1",
                "breach_staff_role": "reception",
                "breach_info_kind": "service",
                "breach_info_asked": "لو أراد أحد تقديم شكوى، فما الطريق؟",
                "breach_info_answer": "ما في داعي للشكوى، احكيلي أنا وخلص.",
                "breach_info_public": "ميثاق الخدمة يلزم بإرشاد السائل إلى آلية الشكوى.",
                "breach_info_referred": "no",
                "breach_evidence": ["witness"],
                "breach_evidence_note": "كان أمام الاستقبال مراجعان.",
                "breach_certainty": "heard",
                "breach_severity": "medium"
              }
            ],
            "closing_note": "اللوحات الجديدة واضحة لكنها بعيدة عن المدخل."
          }
        }
      ]
    },
    {
      "survey": "website.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-09T16:00:00+03:00",
          "collector": "A-07",
          "pace": 15,
          "answers": {
            "department": "D-02",
            "service": "S-2001",
            "visit_date": "2026-08-09",
            "place_checked": "site",
            "device_used": "phone",
            "page_address": "https://d-02.example/services/s-2001",
            "page_opened": "yes",
            "q_wb_03": "yes",
            "q_wb_04": 3,
            "q_wb_05": "٤",
            "q_wb_05_why": "الخدمة تحت قائمة «أخرى» لا تحت «الخدمات».",
            "q_in_01": "yes",
            "fee_announced_fils": 25000,
            "q_in_03": "yes",
            "q_wb_02": "yes",
            "q_wb_06": ["steps", "conditions", "places", "contact"],
            "q_wb_06_why": "غابت أوقات الدوام ومدة الإنجاز.",
            "q_wb_01": "partial",
            "q_wb_01_why": "النموذج المنشور مؤرخ في 2021.",
            "q_wb_07": "yes",
            "q_wb_08": "yes",
            "eservice_offered": "no",
            "q_wb_12": ["text_size", "keyboard", "contrast"],
            "q_wb_12_why": "تداخلت الأزرار عند تكبير الخط.",
            "q_wb_13": "yes",
            "q_wb_14": "no",
            "q_vo_05": "no",
            "q_vo_05_why": "في «عن الدائرة» وفي خريطة الموقع.",
            "q_wb_15": "no",
            "q_wb_15_why": "قاد إلى صفحة غير موجودة."
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-13T12:40:00+03:00",
          "collector": "A-10",
          "pace": 8,
          "answers": {
            "centre": "C-201",
            "service": "S-2001",
            "visit_date": "2026-08-13",
            "scenario": "enquiry",
            "persona": "investor",
            "documents_carried": ["identity"],
            "arrived_at": "11:27",
            "ticket_at": "11:28",
            "reached_counter": "yes",
            "served_at": "12:13",
            "left_at": "12:22",
            "ticket_number": "ج68",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "لا موقف قريب؛ أقرب مكان يبعد نحو مئتي متر.",
            "q_en_05": "no",
            "q_en_05_why": "عرفت المكتب من طابور المراجعين؛ لا لوحة عليه، والموظفون دون بطاقات.",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "على اللوحة أسماء الخدمات دون مدد.",
            "q_in_02": 0,
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 45,
            "q_qu_04_why": "شباكان يعملان، وتوقفا ربع ساعة لتبديل الموظفين.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": {
              "state": "not_applicable",
              "reason": "لم يكن في الصالة من يحتاج إلى مساعدة."
            },
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "4",
            "q_st_02_why": "ابتسم واعتذر عن التأخير، وكان صوته منخفضاً.",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "partial",
            "q_co_01_why": "أجاب عن المدة بالتقريب، والمعلن مدة محددة.",
            "q_co_02": "yes",
            "counter_delay": "no_delay",
            "q_ou_01": 9,
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no"
          }
        }
      ]
    },
    {
      "survey": "satisfaction.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-26T10:00:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "interview_date": "2026-08-26",
            "mode": "exit",
            "approach_number": 7,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "no",
            "outcome": "refused"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-26T10:03:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1001",
            "interview_date": "2026-08-26",
            "mode": "exit",
            "approach_number": 14,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "2",
            "sat_wait": "2",
            "sat_staff": "3",
            "sat_know": "3",
            "sat_fair": "2",
            "sat_priv": "4",
            "sat_acc": "3",
            "sat_trust": "3",
            "sat_expect": "2",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "6",
            "nps": 6,
            "waited_minutes": 27,
            "visits_made": 1,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 10,
            "travel_cost_fils": 500,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "بدي أعرف الأوراق المطلوبة قبل ما أجي.",
            "outcome": "complete"
          }
        },
        {
          "language": "en",
          "started": "2026-08-26T10:18:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1001",
            "interview_date": "2026-08-26",
            "mode": "exit",
            "approach_number": 21,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "4",
            "sat_know": "3",
            "sat_fair": "4",
            "sat_priv": "3",
            "sat_acc": "4",
            "sat_trust": "4",
            "sat_expect": {"state": "refused"},
            "sat_outcome": "no",
            "sat_overall": "4",
            "ces": "6",
            "nps": 7,
            "waited_minutes": 26,
            "visits_made": 2,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 60,
            "travel_cost_fils": 3000,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "45_59",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-26T10:33:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "interview_date": "2026-08-26",
            "mode": "exit",
            "approach_number": 28,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": {"state": "refused"},
            "sat_info": "5",
            "sat_wait": "5",
            "sat_staff": "5",
            "sat_know": "5",
            "sat_fair": "4",
            "sat_priv": "4",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "3",
            "sat_outcome": "no",
            "sat_overall": "5",
            "ces": "6",
            "nps": 10,
            "waited_minutes": 10,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 5000,
            "travel_minutes": 60,
            "travel_cost_fils": 700,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["none"],
            "gender": "woman",
            "age_band": "18_29",
            "open_comment": "الطابور للكبار بالعمر لازم يمشي أسرع.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-26T10:51:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "interview_date": "2026-08-26",
            "mode": "exit",
            "approach_number": 35,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "4",
            "sat_wait": "2",
            "sat_staff": "4",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": "3",
            "sat_acc": "4",
            "sat_trust": "3",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "6",
            "nps": "٧",
            "waited_minutes": 19,
            "visits_made": 1,
            "papers_asked": "٣",
            "fees_paid_fils": 5000,
            "travel_minutes": 20,
            "travel_cost_fils": "٥٠٠",
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "أن يكون الدفع بالبطاقة داخل المركز.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-26T11:03:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1001",
            "interview_date": "2026-08-26",
            "mode": "exit",
            "approach_number": 42,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "4",
            "sat_wait": "4",
            "sat_staff": "5",
            "sat_know": "4",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "7",
            "nps": 10,
            "waited_minutes": 29,
            "visits_made": 1,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 30,
            "travel_cost_fils": 700,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": {"state": "refused"},
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-26T11:15:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1001",
            "interview_date": "2026-08-26",
            "mode": "exit",
            "approach_number": 49,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "4",
            "sat_wait": "3",
            "sat_staff": "4",
            "sat_know": "5",
            "sat_fair": "4",
            "sat_priv": "3",
            "sat_acc": "4",
            "sat_trust": "4",
            "sat_expect": "3",
            "sat_outcome": "part",
            "sat_overall": "4",
            "ces": "7",
            "nps": 7,
            "waited_minutes": 15,
            "visits_made": 3,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 60,
            "travel_cost_fils": 0,
            "any_problem": "yes",
            "problem_solved": "yes",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "45_59",
            "open_comment": "أن يفتحوا بعد الدوام يوماً في الأسبوع.",
            "outcome": "complete"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-27T11:30:00+03:00",
          "collector": "A-07",
          "pace": 9,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "visit_date": "2026-08-27",
            "scenario": "phone_then_visit",
            "persona": "wheelchair",
            "documents_carried": ["identity"],
            "arrived_at": "10:33",
            "ticket_at": "10:35",
            "reached_counter": "yes",
            "served_at": "10:54",
            "left_at": "11:02",
            "ticket_number": "ج100",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_announced_channels": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths", "drop_off"],
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 19,
            "q_qu_04_why": "أربعة شبابيك تعمل، ونحو خمسة عشر منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "3",
            "q_st_02_why": "تعامل رسمي دون ابتسامة.",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "yes",
            "q_co_02": "yes",
            "announced_minutes": 10,
            "counter_delay": "no_delay",
            "q_ou_01": 8,
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-30T13:03:00+03:00",
          "collector": "A-07",
          "pace": 14,
          "answers": {
            "centre": "C-103",
            "service": "S-1002",
            "visit_date": "2026-08-30",
            "scenario": "transaction",
            "persona": "low_literacy",
            "documents_carried": ["identity", "photo", "earlier_receipt"],
            "file_complete": "yes",
            "arrived_at": "12:14",
            "ticket_at": "12:16",
            "reached_counter": "yes",
            "served_at": "12:33",
            "left_at": "12:43",
            "ticket_number": "94",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "paths", "drop_off"],
            "q_en_03_why": "مقبض الباب ثقيل والمدخل لا يتسع لكرسي متحرك.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "fee_charged_fils": 5000,
            "q_in_03": {
              "value": "no",
              "breach_declined": "الرسم مدفوع بإيصال ومطابق للسجل، ولا ينقص إلا الإعلان في المركز."
            },
            "q_in_03_why": "الرسم غير معلن في المركز، ودفعت ما طُلب مني بإيصال.",
            "q_in_04": "partial",
            "q_in_04_why": "قال الموظف «اسأل في الطابق الثاني» فسألت هناك وأُجبت.",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_qu_02_why": "جرّبت شباكين قبل أن أصل إلى المختص.",
            "announced_wait": 20,
            "queue_delay": "no_delay",
            "q_qu_04": 17,
            "q_qu_04_why": "أربعة شبابيك تعمل، ونحو خمسة عشر منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": {
              "state": "not_applicable",
              "reason": "لم يكن في الصالة من يحتاج إلى مساعدة."
            },
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": "yes",
            "q_ou_02": "no",
            "announced_minutes": 15,
            "counter_delay": "no_delay",
            "q_ou_01": 10,
            "request_result": "accepted",
            "return_reason": "announced_step",
            "q_ou_04": 2,
            "q_ou_04_why": "تصدر النتيجة في يوم آخر ولا بد من استلامها باليد.",
            "q_ou_03": "in_time",
            "mobile_given": "no",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_vo_02_why": "الرمز يقود إلى صفحة لا تفتح.",
            "q_vo_04": "yes",
            "q_vo_05": "no",
            "q_vo_05_why": "الميثاق معلق خلف باب المكتب ولا يُرى.",
            "complaint_asked": "no",
            "closing_note": "كان المركز هادئاً والتنظيم جيداً."
          }
        }
      ]
    },
    {
      "survey": "comprehensive-centre.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-09T12:53:00+03:00",
          "collector": "A-10",
          "pace": 8,
          "answers": {
            "centre": "C-901",
            "department": "D-01",
            "service": "S-1001",
            "visit_date": "2026-09-09",
            "scenario": "enquiry",
            "persona": "man",
            "documents_carried": ["identity"],
            "arrived_at": "11:25",
            "ticket_at": "11:26",
            "reached_counter": "yes",
            "served_at": "11:59",
            "left_at": "12:08",
            "ticket_number": "61",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_cc_01": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_cc_07": "yes",
            "q_cc_08": "yes",
            "q_co_01": "yes",
            "travel_minutes": 35,
            "travel_cost_fils": 2500,
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "لا موقف قريب؛ أقرب مكان يبعد نحو مئتي متر.",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 33,
            "q_qu_04_why": "ثلاثة شبابيك من ستة تعمل، ونحو أربعين منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "الشباك المخصص موجود لكنه مغلق.",
            "q_st_01": "yes",
            "q_eq_02": {
              "state": "not_applicable",
              "reason": "لم يكن في الصالة من يحتاج إلى مساعدة."
            },
            "q_eq_03": {"state": "not_observed", "reason": "لم أتمكن من الرؤية من مكاني."},
            "q_eq_04": "none",
            "q_st_02": "4",
            "q_st_02_why": "ابتسم واعتذر عن التأخير، وكان صوته منخفضاً.",
            "q_st_03": "yes",
            "announced_minutes": 20,
            "counter_delay": "no_delay",
            "q_ou_01": 9,
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "no",
            "q_vo_05_why": "الميثاق معلق خلف باب المكتب ولا يُرى.",
            "complaint_asked": "yes",
            "q_vo_01": "yes",
            "closing_note": "اعتذر مسؤول الصالة عن التأخير من تلقاء نفسه."
          }
        }
      ]
    },
    {
      "survey": "satisfaction.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-16T09:40:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-301",
            "service": "S-3001",
            "interview_date": "2026-09-16",
            "mode": "exit",
            "approach_number": 7,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "3",
            "sat_know": "4",
            "sat_fair": "3",
            "sat_priv": "4",
            "sat_acc": "3",
            "sat_trust": "4",
            "sat_expect": "3",
            "sat_outcome": "part",
            "sat_overall": "4",
            "ces": "6",
            "nps": 7,
            "waited_minutes": 41,
            "visits_made": 3,
            "papers_asked": 2,
            "fees_paid_fils": 1500,
            "travel_minutes": 30,
            "travel_cost_fils": 500,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "18_29",
            "open_comment": "أن تُذكر المدة بصراحة وما يقولوا راجعنا بكرة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-16T09:58:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-301",
            "service": "S-3002",
            "interview_date": "2026-09-16",
            "mode": "exit",
            "approach_number": 14,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "5",
            "sat_wait": "4",
            "sat_staff": "5",
            "sat_know": "5",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "6",
            "nps": 10,
            "waited_minutes": 18,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 3000,
            "travel_minutes": 25,
            "travel_cost_fils": 700,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "man",
            "age_band": "18_29",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-16T10:12:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-301",
            "service": "S-3002",
            "interview_date": "2026-09-16",
            "mode": "exit",
            "approach_number": 21,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "5",
            "sat_wait": "4",
            "sat_staff": "3",
            "sat_know": "4",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "4",
            "sat_trust": "5",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "7",
            "nps": 10,
            "waited_minutes": 16,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 3000,
            "travel_minutes": 25,
            "travel_cost_fils": 3000,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "woman",
            "age_band": "60_up",
            "open_comment": "نموذج أسهل، كلماته صعبة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-16T10:27:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-301",
            "service": "S-3002",
            "interview_date": "2026-09-16",
            "mode": "exit",
            "approach_number": 28,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "4",
            "sat_wait": "3",
            "sat_staff": "5",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": "4",
            "sat_acc": "4",
            "sat_trust": "4",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "4",
            "nps": 8,
            "waited_minutes": 1,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 3000,
            "travel_minutes": 45,
            "travel_cost_fils": 1500,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "مواقف للسيارات.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-16T10:39:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-301",
            "service": "S-3002",
            "interview_date": "2026-09-16",
            "mode": "exit",
            "approach_number": 35,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "1",
            "sat_wait": "4",
            "sat_staff": "3",
            "sat_know": "3",
            "sat_fair": "4",
            "sat_priv": "3",
            "sat_acc": "3",
            "sat_trust": "3",
            "sat_expect": "3",
            "sat_outcome": "no",
            "sat_overall": "3",
            "ces": "3",
            "nps": 4,
            "waited_minutes": 23,
            "visits_made": 3,
            "papers_asked": 3,
            "fees_paid_fils": 3000,
            "travel_minutes": 10,
            "travel_cost_fils": 500,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "18_29",
            "open_comment": "أن تُذكر المدة بصراحة وما يقولوا راجعنا بكرة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-16T10:52:00+03:00",
          "collector": "I-01",
          "pace": 6,
          "answers": {
            "centre": "C-301",
            "service": "S-3002",
            "interview_date": "2026-09-16",
            "mode": "exit",
            "approach_number": 42,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "4",
            "sat_wait": "3",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "4",
            "sat_priv": "4",
            "sat_acc": "4",
            "sat_trust": "4",
            "sat_expect": "3",
            "sat_outcome": "part",
            "sat_overall": "4",
            "ces": "6",
            "nps": 7,
            "waited_minutes": 34,
            "visits_made": 3,
            "papers_asked": 3,
            "fees_paid_fils": 3000,
            "travel_minutes": 30,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "woman",
            "age_band": "18_29",
            "open_comment": "نموذج أسهل، كلماته صعبة.",
            "outcome": "complete"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-17T13:07:00+03:00",
          "collector": "A-04",
          "pace": 14,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "visit_date": "2026-09-17",
            "scenario": "transaction",
            "persona": "pregnant",
            "documents_carried": ["identity", "photo", "earlier_receipt"],
            "file_complete": "yes",
            "arrived_at": "12:14",
            "ticket_at": "12:16",
            "reached_counter": "yes",
            "served_at": "12:29",
            "left_at": "12:33",
            "ticket_number": "A175",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths", "drop_off"],
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "no",
            "q_in_01_why": "بحثت في اللوحات والشاشة ولم أجد قائمة لهذه الخدمة.",
            "q_in_06": "yes",
            "q_in_02": 0,
            "fee_announced_fils": 5000,
            "fee_charged_fils": 5000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 13,
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": {
              "state": "not_applicable",
              "reason": "لم يكن في الصالة من يحتاج إلى مساعدة."
            },
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": "yes",
            "q_ou_02": "no",
            "announced_minutes": 15,
            "counter_delay": "no_delay",
            "q_ou_01": 4,
            "request_result": "accepted",
            "return_reason": "announced_step",
            "q_ou_04": 2,
            "q_ou_04_why": "تصدر النتيجة في يوم آخر ولا بد من استلامها باليد.",
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "q_pr_01": {"value": "yes", "comment": "أعدت النظر مرتين للتأكد."},
            "q_pr_01_why": "الشبابيك متقاربة، ويُسأل المراجع بصوت يسمعه جاره.",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-23T11:20:00+03:00",
          "collector": "A-10",
          "pace": 12,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "visit_date": "2026-09-23",
            "scenario": "data_correction",
            "persona": "business_owner",
            "documents_carried": ["identity"],
            "file_complete": "yes",
            "arrived_at": "10:19",
            "ticket_at": "10:20",
            "reached_counter": "yes",
            "served_at": "10:36",
            "left_at": "10:44",
            "ticket_number": "123",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_reported_error": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "لا موقف قريب؛ أقرب مكان يبعد نحو مئتي متر.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "المدة غير مذكورة في أي لوحة.",
            "q_in_02": 0,
            "fee_announced_fils": 1000,
            "fee_charged_fils": 1000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 16,
            "q_qu_04_why": "أربعة شبابيك تعمل، ونحو خمسة عشر منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "الشباك المخصص موجود لكنه مغلق.",
            "q_st_01": "yes",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "4",
            "q_st_02_why": "ابتسم واعتذر عن التأخير، وكان صوته منخفضاً.",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": "yes",
            "q_ou_02": "no",
            "counter_delay": "no_delay",
            "q_ou_01": 8,
            "request_result": "accepted",
            "return_reason": "announced_step",
            "q_ou_04": 2,
            "q_ou_04_why": "تصدر النتيجة في يوم آخر ولا بد من استلامها باليد.",
            "q_ou_03": "in_time",
            "mobile_given": "no",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "closing_note": "اعتذر مسؤول الصالة عن التأخير من تلقاء نفسه."
          }
        }
      ]
    }
  ]
}

"""##
  ),
  (
    "demo/device-2.json",
    ##"""
{
  "$schema": "../schema/demo.schema.json",
  "device": "demo-2",
  "collector": "A-02",
  "fills": [
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-09T11:41:00+03:00",
          "collector": "A-11",
          "pace": 12,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "visit_date": "2026-07-09",
            "scenario": "transaction",
            "persona": "woman",
            "documents_carried": ["identity", "photo", "earlier_receipt"],
            "file_complete": "yes",
            "arrived_at": "10:41",
            "ticket_at": "10:44",
            "reached_counter": "yes",
            "served_at": "11:21",
            "left_at": "11:30",
            "ticket_number": "65",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["lift", "doors", "drop_off"],
            "q_en_03_why": "لا منحدر عند الباب الرئيسي، بل ثلاث درجات.",
            "q_en_05": "yes",
            "q_en_01": "no",
            "q_en_01_why": "سلة المهملات قرب المدخل ممتلئة.",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "fee_charged_fils": 5000,
            "q_in_03": "yes",
            "q_in_04": "partial",
            "q_in_04_why": "قال الموظف «اسأل في الطابق الثاني» فسألت هناك وأُجبت.",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "explained",
            "q_qu_04": 37,
            "q_qu_04_why": "شباكان يعملان، وتوقفا ربع ساعة لتبديل الموظفين.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": "no",
            "q_eq_02_why": "مراجع على كرسي متحرك انتظر عند الدرج حتى ساعده مراجعون.",
            "q_eq_03": {"state": "not_observed", "reason": "لم أتمكن من الرؤية من مكاني."},
            "q_eq_04": "none",
            "q_st_02": "2",
            "q_st_02_why": "أجاب عن كل سؤال بكلمة واحدة.",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "partial",
            "q_co_01_why": "أجاب عن المدة بالتقريب، والمعلن مدة محددة.",
            "q_co_02": {"state": "not_applicable", "reason": "لم تواجهني مشكلة."},
            "q_ou_02": "no",
            "announced_minutes": 15,
            "counter_delay": "no_delay",
            "q_ou_01": 9,
            "request_result": "accepted",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "no",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_vo_04_why": "جهاز التقييم مطفأ.",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "closing_note": "اعتذر مسؤول الصالة عن التأخير من تلقاء نفسه."
          }
        },
        {
          "language": "ar",
          "started": "2026-07-13T12:04:00+03:00",
          "collector": "A-02",
          "pace": 9,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "visit_date": "2026-07-13",
            "scenario": "enquiry",
            "persona": "woman",
            "documents_carried": ["identity"],
            "arrived_at": "10:41",
            "ticket_at": "10:42",
            "reached_counter": "yes",
            "served_at": "11:11",
            "left_at": "11:17",
            "ticket_number": "ج176",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths", "drop_off"],
            "q_en_05": "yes",
            "q_en_01": "partial",
            "q_en_01_why": "أرضية دورة المياه غير نظيفة.",
            "q_en_04": "partial",
            "q_en_04_why": "اللوحات بخط صغير ولا تُقرأ من المدخل.",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 29,
            "q_qu_04_why": "شباكان يعملان، وتوقفا ربع ساعة لتبديل الموظفين.",
            "q_qu_03": {"state": "not_observed", "reason": "لم أتمكن من الرؤية من مكاني."},
            "q_eq_01": "no",
            "q_eq_01_why": "الشباك المخصص موجود لكنه مغلق.",
            "q_st_01": "yes",
            "q_eq_02": "no",
            "q_eq_02_why": "مراجع على كرسي متحرك انتظر عند الدرج حتى ساعده مراجعون.",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "yes",
            "q_co_02": "yes",
            "announced_minutes": 10,
            "counter_delay": "no_delay",
            "q_ou_01": 6,
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_vo_04_why": "لا شيء عند المخرج ولا على الشبابيك.",
            "q_vo_05": "no",
            "q_vo_05_why": "بحثت في المدخل والصالة ولم أجد الميثاق.",
            "complaint_asked": "no",
            "closing_note": "كان المركز هادئاً والتنظيم جيداً."
          }
        },
        {
          "language": "ar",
          "started": "2026-07-15T12:32:00+03:00",
          "collector": "A-05",
          "pace": 14,
          "answers": {
            "centre": "C-103",
            "service": "S-1004",
            "visit_date": "2026-07-15",
            "scenario": "enquiry",
            "persona": "woman",
            "documents_carried": ["identity"],
            "arrived_at": "11:20",
            "ticket_at": "11:22",
            "reached_counter": "yes",
            "served_at": "11:48",
            "left_at": "11:55",
            "ticket_number": "20",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "drop_off"],
            "q_en_03_why": "الممر أمام الشبابيك ضيق وفيه صناديق ملفات.",
            "q_en_05": "yes",
            "q_en_01": "partial",
            "q_en_01_why": "سلة المهملات قرب المدخل ممتلئة.",
            "q_en_04": "partial",
            "q_en_04_why": "لا لوحة تدل على الطابق الثاني.",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "المكتوب «في أسرع وقت» دون رقم.",
            "q_in_02": 0,
            "q_in_04": "partial",
            "q_in_04_why": "أُعطيت رقماً للاتصال بدل الجواب.",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 26,
            "q_qu_04_why": "عدد المنتظرين قليل لكن النداء بطيء.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": "no",
            "q_eq_02_why": "مراجع على كرسي متحرك انتظر عند الدرج حتى ساعده مراجعون.",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "yes",
            "q_co_02": {"state": "not_applicable", "reason": "لم تواجهني مشكلة."},
            "counter_delay": "no_delay",
            "q_ou_01": 7,
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no"
          }
        }
      ]
    },
    {
      "survey": "satisfaction.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-28T09:50:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1001",
            "interview_date": "2026-07-28",
            "mode": "exit",
            "approach_number": 7,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "5",
            "sat_wait": "5",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "4",
            "sat_priv": "4",
            "sat_acc": "4",
            "sat_trust": "3",
            "sat_expect": "4",
            "sat_outcome": "part",
            "sat_overall": "5",
            "ces": "7",
            "nps": 10,
            "waited_minutes": 23,
            "visits_made": 2,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 30,
            "travel_cost_fils": 1000,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "woman",
            "age_band": "18_29",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-28T10:08:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "interview_date": "2026-07-28",
            "mode": "exit",
            "approach_number": 14,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "5",
            "sat_wait": "4",
            "sat_staff": "5",
            "sat_know": "5",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "5",
            "sat_trust": "4",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "6",
            "nps": 10,
            "waited_minutes": 9,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 5000,
            "travel_minutes": 30,
            "travel_cost_fils": 350,
            "any_problem": "yes",
            "problem_solved": "partial",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "أن يكون الدفع بالبطاقة داخل المركز.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-28T10:26:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "interview_date": "2026-07-28",
            "mode": "exit",
            "approach_number": 21,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "2",
            "sat_wait": "1",
            "sat_staff": "4",
            "sat_know": "2",
            "sat_fair": "2",
            "sat_priv": "3",
            "sat_acc": "2",
            "sat_trust": "3",
            "sat_expect": "2",
            "sat_outcome": "yes",
            "sat_overall": "2",
            "ces": "3",
            "nps": 4,
            "waited_minutes": 42,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 5000,
            "travel_minutes": 15,
            "travel_cost_fils": 1000,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "مقاعد أكثر للانتظار.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-28T10:40:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1001",
            "interview_date": "2026-07-28",
            "mode": "exit",
            "approach_number": 28,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "5",
            "sat_wait": "5",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "5",
            "sat_priv": "4",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "4",
            "sat_outcome": "part",
            "sat_overall": "5",
            "ces": "7",
            "nps": 9,
            "waited_minutes": 26,
            "visits_made": 1,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 45,
            "travel_cost_fils": 1500,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "woman",
            "age_band": "60_up",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-28T10:55:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "interview_date": "2026-07-28",
            "mode": "exit",
            "approach_number": 35,
            "spoken_to": "no",
            "outcome": "language"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-28T11:01:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "interview_date": "2026-07-28",
            "mode": "exit",
            "approach_number": 42,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "3",
            "sat_know": "4",
            "sat_fair": "4",
            "sat_priv": "3",
            "sat_acc": "4",
            "sat_trust": "4",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "6",
            "nps": 7,
            "waited_minutes": 20,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 5000,
            "travel_minutes": 25,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "man",
            "age_band": "18_29",
            "outcome": "complete"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-09T11:54:00+03:00",
          "collector": "A-05",
          "pace": 11,
          "answers": {
            "centre": "C-101",
            "service": "S-1003",
            "visit_date": "2026-08-09",
            "scenario": "enquiry",
            "persona": "woman",
            "documents_carried": ["identity"],
            "arrived_at": "10:59",
            "ticket_at": "11:01",
            "reached_counter": "yes",
            "served_at": "11:31",
            "left_at": "11:42",
            "ticket_number": "A140",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths", "drop_off"],
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "no",
            "q_in_01_why": "وجدت مكان القائمة فارغاً، وقال الاستقبال إنها قيد التحديث.",
            "q_in_06": "yes",
            "q_in_02": 0,
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 30,
            "q_qu_04_why": "ثلاثة شبابيك من ستة تعمل، ونحو أربعين منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "4",
            "q_st_02_why": "مهذب ومتعاون، لكنه لم ينظر إليّ إلا حين التوقيع.",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "yes",
            "q_co_02": "yes",
            "announced_minutes": 25,
            "counter_delay": "no_delay",
            "q_ou_01": 11,
            "q_ou_01_why": "غادر الموظف شباكه بضع دقائق ثم عاد.",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": {"state": "not_observed", "reason": "لم أتمكن من الرؤية من مكاني."},
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no"
          }
        }
      ]
    },
    {
      "survey": "satisfaction.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-17T09:35:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1003",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 7,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "2",
            "sat_staff": "2",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": "4",
            "sat_acc": "4",
            "sat_trust": "3",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "4",
            "nps": 4,
            "waited_minutes": {"state": "refused"},
            "visits_made": {"state": "refused"},
            "papers_asked": {"state": "refused"},
            "fees_paid_fils": {"state": "refused"},
            "travel_minutes": {"state": "refused"},
            "travel_cost_fils": {"state": "refused"},
            "any_problem": {"state": "refused"},
            "mobile_given": {"state": "refused"},
            "gender": "man",
            "age_band": {"state": "refused"},
            "outcome": "partial"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T09:51:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1003",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 14,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "5",
            "sat_wait": "4",
            "sat_staff": "5",
            "sat_know": "4",
            "sat_fair": "3",
            "sat_priv": "5",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "6",
            "nps": "١٠",
            "waited_minutes": "١٥",
            "visits_made": 1,
            "papers_asked": 4,
            "fees_paid_fils": "٠",
            "travel_minutes": 15,
            "travel_cost_fils": 1000,
            "any_problem": "yes",
            "problem_solved": "yes",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "man",
            "age_band": "60_up",
            "open_comment": "توحيد الشبابيك؛ لفّيت على ثلاثة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T10:05:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1003",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 21,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "3",
            "sat_wait": "4",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "5",
            "sat_priv": "3",
            "sat_acc": "5",
            "sat_trust": "4",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "6",
            "nps": 9,
            "waited_minutes": 9,
            "visits_made": 1,
            "papers_asked": 4,
            "fees_paid_fils": 0,
            "travel_minutes": 15,
            "travel_cost_fils": 1000,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["none"],
            "gender": "man",
            "age_band": "45_59",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T10:21:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 28,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "5",
            "sat_know": "4",
            "sat_fair": "4",
            "sat_priv": {"state": "not_applicable", "reason": "لم يُطلب منه شيء شخصي."},
            "sat_acc": "4",
            "sat_trust": "5",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "7",
            "nps": 7,
            "waited_minutes": 30,
            "visits_made": 1,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 15,
            "travel_cost_fils": 1000,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "woman",
            "age_band": "18_29",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T10:33:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 35,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "3",
            "sat_wait": "4",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "3",
            "sat_priv": "4",
            "sat_acc": "5",
            "sat_trust": "4",
            "sat_expect": "5",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "7",
            "nps": 9,
            "waited_minutes": 28,
            "visits_made": 1,
            "papers_asked": 1,
            "fees_paid_fils": 1000,
            "travel_minutes": 20,
            "travel_cost_fils": 0,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "woman",
            "age_band": "18_29",
            "open_comment": "الطابور للكبار بالعمر لازم يمشي أسرع.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T10:49:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 42,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "2",
            "sat_wait": "3",
            "sat_staff": "3",
            "sat_know": "2",
            "sat_fair": "1",
            "sat_priv": {"state": "not_applicable", "reason": "لم يُطلب منه شيء شخصي."},
            "sat_acc": "3",
            "sat_trust": "2",
            "sat_expect": "2",
            "sat_outcome": "part",
            "sat_overall": "3",
            "ces": "5",
            "nps": 3,
            "waited_minutes": 52,
            "visits_made": 2,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 20,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "woman",
            "age_band": "30_44",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T11:04:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1003",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 49,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "5",
            "sat_wait": "5",
            "sat_staff": "5",
            "sat_know": "5",
            "sat_fair": "5",
            "sat_priv": "5",
            "sat_acc": "5",
            "sat_trust": "5",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "5",
            "ces": "7",
            "nps": 10,
            "waited_minutes": 1,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 0,
            "travel_minutes": 30,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "45_59",
            "open_comment": "بدي أعرف الأوراق المطلوبة قبل ما أجي.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T11:17:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1002",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 56,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "no",
            "outcome": "refused"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T11:20:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 63,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "3",
            "sat_wait": "2",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "3",
            "sat_priv": "4",
            "sat_acc": "4",
            "sat_trust": "3",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "7",
            "nps": 9,
            "waited_minutes": 32,
            "visits_made": 1,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 30,
            "travel_cost_fils": 1500,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "man",
            "age_band": "60_up",
            "open_comment": "شرح سبب رفض الورقة من أول مرة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T11:32:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 70,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "4",
            "sat_know": "5",
            "sat_fair": "4",
            "sat_priv": "3",
            "sat_acc": "5",
            "sat_trust": "4",
            "sat_expect": "2",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "6",
            "nps": 7,
            "waited_minutes": 25,
            "visits_made": 1,
            "papers_asked": 2,
            "fees_paid_fils": 2000,
            "travel_minutes": 30,
            "travel_cost_fils": 1000,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "woman",
            "age_band": "45_59",
            "open_comment": "اللوحات ما بتوضح وين أروح.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-17T11:50:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-101",
            "service": "S-1002",
            "interview_date": "2026-08-17",
            "mode": "exit",
            "approach_number": 77,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "4",
            "sat_staff": "3",
            "sat_know": "4",
            "sat_fair": "4",
            "sat_priv": "4",
            "sat_acc": "4",
            "sat_trust": "2",
            "sat_expect": "3",
            "sat_outcome": "part",
            "sat_overall": "4",
            "ces": "4",
            "nps": 7,
            "waited_minutes": 45,
            "visits_made": 2,
            "papers_asked": "٣",
            "fees_paid_fils": 5000,
            "travel_minutes": "٢٠",
            "travel_cost_fils": 700,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "woman",
            "age_band": "18_29",
            "outcome": "complete"
          }
        }
      ]
    },
    {
      "survey": "comprehensive-centre.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-18T11:34:00+03:00",
          "collector": "A-05",
          "pace": 10,
          "answers": {
            "centre": "C-901",
            "department": "D-01",
            "service": "S-1001",
            "visit_date": "2026-08-18",
            "scenario": "transaction",
            "persona": "woman",
            "documents_carried": ["identity", "form"],
            "file_complete": "yes",
            "arrived_at": "10:26",
            "ticket_at": "10:28",
            "reached_counter": "yes",
            "served_at": "10:42",
            "left_at": "10:49",
            "ticket_number": "ج53",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_cc_01": "yes",
            "q_cc_02": 2,
            "q_cc_02_why": "انظر وصف الواقعة.",
            "q_cc_03": {"state": "not_applicable", "reason": "المركز مفوض بتقديم الخدمة كلها."},
            "q_cc_04": "yes",
            "q_cc_05": "yes",
            "q_cc_06": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_cc_07": {"state": "not_applicable", "reason": "لم تُعلن باقات."},
            "q_cc_08": "partial",
            "q_cc_08_why": "انظر وصف الواقعة.",
            "q_co_01": "yes",
            "travel_minutes": 20,
            "travel_cost_fils": 2500,
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "لا موقف قريب؛ أقرب مكان يبعد نحو مئتي متر.",
            "q_en_01": "yes",
            "q_en_04": "partial",
            "q_en_04_why": "لوحة الشبابيك قديمة والأرقام لا تطابق الواقع.",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "fee_announced_fils": 2000,
            "fee_charged_fils": 2000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "announced_wait": 20,
            "queue_delay": "no_delay",
            "q_qu_04": 14,
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_ou_02": "no",
            "announced_minutes": 20,
            "counter_delay": "no_delay",
            "q_ou_01": 7,
            "request_result": "completed",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "q_pr_01": "yes",
            "q_pr_01_why": "الشاشة مائلة نحو صف الانتظار.",
            "q_pr_03": {"state": "not_observed", "reason": "لم أتمكن من الرؤية من مكاني."},
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-20T11:38:00+03:00",
          "collector": "A-02",
          "pace": 12,
          "answers": {
            "centre": "C-102",
            "service": "S-1001",
            "visit_date": "2026-08-20",
            "scenario": "incomplete_file",
            "persona": "woman",
            "documents_carried": ["identity"],
            "file_complete": "no",
            "arrived_at": "١٠:٣٧",
            "ticket_at": "10:38",
            "reached_counter": "yes",
            "served_at": "11:13",
            "left_at": "11:21",
            "ticket_number": "66",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["lift", "doors", "paths"],
            "q_en_03_why": "لا منحدر عند الباب الرئيسي، بل ثلاث درجات.",
            "q_en_05": "no",
            "q_en_05_why": "المكتب معروف لكن ثلاثة موظفين دون بطاقة أو زي.",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": "٠",
            "fee_announced_fils": "٢٠٠٠",
            "fee_charged_fils": "٢٠٠٠",
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "no",
            "q_qu_01_why": "ماكينة الأرقام متوقفة، والدور بالنداء على الواصل أولاً.",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": "٣٥",
            "q_qu_04_why": "شباكان يعملان، وتوقفا ربع ساعة لتبديل الموظفين.",
            "q_qu_03": {"state": "not_observed", "reason": "لم أتمكن من الرؤية من مكاني."},
            "q_eq_01": "no",
            "q_eq_01_why": "لا شباك ولا مسار مخصص؛ وقف رجل مسن في الدور كغيره.",
            "q_st_01": "no",
            "q_st_01_why": "أول ما قيل: «هات الأوراق».",
            "q_eq_02": {
              "state": "not_applicable",
              "reason": "لم يكن في الصالة من يحتاج إلى مساعدة."
            },
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "4",
            "q_st_02_why": "ابتسم واعتذر عن التأخير، وكان صوته منخفضاً.",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": "yes",
            "announced_minutes": 20,
            "counter_delay": "no_delay",
            "q_ou_01": "٨",
            "request_result": "returned",
            "return_reason": "missing_listed",
            "q_ou_04": 2,
            "q_ou_04_why": "نقصت وثيقة معلنة وسأعود بها.",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no"
          }
        }
      ]
    },
    {
      "survey": "telephone.json",
      "answers": [
        {
          "language": "en",
          "started": "2026-08-24T09:40:00+03:00",
          "collector": "A-08",
          "pace": 12,
          "answers": {
            "department": "D-01",
            "service": "S-1002",
            "visit_date": "2026-08-24",
            "scenario": "enquiry",
            "persona": "woman",
            "number_source": "board",
            "attempts": 1,
            "call_result": "answered",
            "shopper_respect": "yes",
            "shopper_detected": "no",
            "q_tl_01": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": "٣",
            "q_qu_04_why": "A recording asked me to wait and gave no time.",
            "complaint_line_called": "no",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_in_02": 0,
            "q_st_01": "no",
            "q_st_01_why": "The first words were: “Next.”",
            "q_st_02": "3",
            "q_st_02_why": "Answered in single words.",
            "q_st_03": "yes",
            "q_co_01": "yes",
            "service_by_phone": "no",
            "q_pr_02": "no",
            "complaint_asked": "no"
          }
        }
      ]
    },
    {
      "survey": "website.json",
      "answers": [
        {
          "language": "en",
          "started": "2026-09-01T19:10:00+03:00",
          "collector": "A-11",
          "pace": 15,
          "answers": {
            "department": "D-03",
            "service": "S-3003",
            "visit_date": "2026-09-01",
            "place_checked": "site",
            "device_used": "computer",
            "page_address": "https://d-03.example/services/s-3003",
            "page_opened": "yes",
            "q_wb_03": "yes",
            "q_wb_04": 5,
            "q_wb_04_why": "Mobile connection; pictures and the side menu were slow.",
            "q_wb_05": "٤",
            "q_wb_05_why": "The service stands under “Other”, not under “Services”.",
            "q_in_01": "yes",
            "fee_announced_fils": 500,
            "q_in_03": "yes",
            "q_wb_02": "yes",
            "q_wb_06": ["steps", "places", "contact"],
            "q_wb_06_why": "Hours and completion time are missing.",
            "q_wb_01": "partial",
            "q_wb_01_why": "The form on the page is dated 2021.",
            "q_wb_07": "yes",
            "q_wb_08": "partial",
            "q_wb_08_why": "The conditions are in Arabic only.",
            "eservice_offered": "yes",
            "q_wb_09": "partial",
            "q_wb_09_why": "A general error on the screen for attachments.",
            "q_wb_10": "yes",
            "q_wb_11": "yes",
            "q_wb_12": ["text_size", "keyboard", "phone_layout"],
            "q_wb_12_why": "Buttons overlap when the text is enlarged.",
            "q_wb_13": "yes",
            "q_wb_14": "no",
            "q_vo_05": "yes",
            "q_wb_15": "yes"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-02T11:10:00+03:00",
          "collector": "A-11",
          "pace": 10,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "visit_date": "2026-09-02",
            "scenario": "transaction",
            "persona": "business_owner",
            "documents_carried": ["identity", "commercial", "earlier_receipt"],
            "file_complete": "yes",
            "arrived_at": "١٠:١٧",
            "ticket_at": "10:20",
            "reached_counter": "yes",
            "served_at": "10:45",
            "left_at": "10:54",
            "ticket_number": "A139",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["lift", "doors", "paths", "drop_off"],
            "q_en_03_why": "لا منحدر عند الباب الرئيسي، بل ثلاث درجات.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "no",
            "q_en_04_why": "لوحة الشبابيك قديمة والأرقام لا تطابق الواقع.",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": "٠",
            "fee_announced_fils": 15000,
            "fee_charged_fils": "١٥٠٠٠",
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "announced_wait": "٢٠",
            "queue_delay": "no_delay",
            "q_qu_04": 25,
            "q_qu_04_why": "عدد المنتظرين قليل لكن النداء بطيء.",
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "لا شباك ولا مسار مخصص؛ وقف رجل مسن في الدور كغيره.",
            "q_st_01": "yes",
            "q_eq_02": "no",
            "q_eq_02_why": "مراجع على كرسي متحرك انتظر عند الدرج حتى ساعده مراجعون.",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": {"state": "not_applicable", "reason": "لم تواجهني مشكلة."},
            "q_ou_02": "no",
            "announced_minutes": "٣٠",
            "counter_delay": "no_delay",
            "q_ou_01": "٩",
            "request_result": "completed",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "q_af_01_why": "وصلت رسالتا الاستلام والنتيجة، ولا شيء عن المعالجة.",
            "q_pr_01": "no",
            "q_pr_03": "yes",
            "q_pr_03_why": "كومة معاملات على طرف الشباك مقلوبة إلى أعلى، يراها كل من يقف.",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "breach": [
              {
                "breach_item": "q_pr_03",
                "breach_clause": "د",
                "breach_words": "معاملات متروكة على طرف الشباك ووجهها إلى أعلى، يراها كل من يقف، مدة عشر دقائق.",
                "breach_words_exact": "approximate",
                "breach_window": "2",
                "breach_staff_role": "counter",
                "breach_leak_kinds": ["identity", "financial"],
                "breach_leak_way": "papers",
                "breach_leak_audience": ["waiting", "public"],
                "breach_leak_people": 6,
                "breach_leak_harm": "قد يُعرف الوضع المالي لأصحاب المعاملات.",
                "breach_leak_redacted": "OK",
                "breach_evidence": ["none"],
                "breach_no_evidence_reason": "الصورة ممنوعة لأن فيها بيانات شخصية.",
                "breach_certainty": "saw",
                "breach_severity": "high",
                "breach_severity_reason": "لم أرَ أحداً يطّلع عليها فعلاً."
              }
            ]
          }
        },
        {
          "language": "ar",
          "started": "2026-09-06T12:04:00+03:00",
          "collector": "A-08",
          "pace": 8,
          "answers": {
            "centre": "C-101",
            "service": "S-1002",
            "visit_date": "2026-09-06",
            "scenario": "transaction",
            "persona": "woman",
            "documents_carried": ["identity", "photo", "earlier_receipt"],
            "file_complete": "yes",
            "arrived_at": "09:31",
            "ticket_at": "09:34",
            "reached_counter": "no",
            "left_at": "11:39",
            "ticket_number": "ج103",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths", "drop_off"],
            "q_en_05": "yes",
            "q_en_01": "no",
            "q_en_01_why": "أرضية دورة المياه غير نظيفة.",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "fee_announced_fils": 5000,
            "fee_charged_fils": 5000,
            "q_in_03": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_in_04": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "announced_wait": 20,
            "queue_delay": "not_explained",
            "q_qu_04": {
              "value": 125,
              "breach_declined": "غادرت قبل دوري بحسب قاعدة التوقف، ولم أسأل عن السبب."
            },
            "q_qu_04_why": "شباك واحد يعمل من أربعة، ونحو خمسين منتظراً، فغادرت بعد ساعتين بحسب قاعدة التوقف.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_eq_02": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_st_03": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_co_04": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_co_01": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_co_02": {"state": "not_applicable", "reason": "لم تواجهني مشكلة."},
            "q_ou_02": "no",
            "announced_minutes": 15,
            "q_ou_01": 7,
            "request_result": "completed",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "q_pr_01": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_pr_03": "no",
            "q_pr_02": {"state": "not_observed", "reason": "لم يصل دوري قبل مغادرتي."},
            "q_vo_02": {"state": "not_observed", "reason": "لم أتمكن من الرؤية من مكاني."},
            "q_vo_04": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_vo_04_why": "لا شيء عند المخرج ولا على الشبابيك.",
            "q_vo_05": "no",
            "q_vo_05_why": "بحثت في المدخل والصالة ولم أجد الميثاق.",
            "complaint_asked": "no"
          }
        }
      ]
    },
    {
      "survey": "platform-requesters.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-10T10:00:00+03:00",
          "collector": "I-02",
          "pace": 8,
          "answers": {
            "department": "D-01",
            "interview_date": "2026-09-10",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "praise",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "portal",
            "sat_bk_1": "4",
            "sat_bk_2": "3",
            "sat_bk_3": "5",
            "sat_bk_4": "3",
            "sat_bk_5": "5",
            "sat_bk_6": "3",
            "rating_response": "4",
            "rating_solution": "5",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-10T10:09:00+03:00",
          "collector": "I-02",
          "pace": 8,
          "answers": {
            "department": "D-01",
            "interview_date": "2026-09-10",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "complaint",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "contact_centre",
            "sat_bk_1": "4",
            "sat_bk_2": "5",
            "sat_bk_3": "3",
            "sat_bk_4": "4",
            "sat_bk_5": "5",
            "sat_bk_6": "3",
            "rating_response": "5",
            "rating_solution": "5",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-10T10:18:00+03:00",
          "collector": "I-02",
          "pace": 8,
          "answers": {
            "department": "D-01",
            "interview_date": "2026-09-10",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "complaint",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "app",
            "sat_bk_1": "3",
            "sat_bk_2": "4",
            "sat_bk_3": "4",
            "sat_bk_4": "5",
            "sat_bk_5": "5",
            "sat_bk_6": "5",
            "rating_response": "4",
            "rating_solution": "4",
            "open_comment": "الرد على الاستفسار كان واضحاً.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-10T10:27:00+03:00",
          "collector": "I-02",
          "pace": 8,
          "answers": {
            "department": "D-01",
            "interview_date": "2026-09-10",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "inquiry",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "box",
            "sat_bk_1": "3",
            "sat_bk_2": "4",
            "sat_bk_3": "3",
            "sat_bk_4": "3",
            "sat_bk_5": "4",
            "sat_bk_6": "4",
            "rating_response": "4",
            "rating_solution": "5",
            "open_comment": "الرد وصل سريعاً لكنه عام.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-10T10:36:00+03:00",
          "collector": "I-02",
          "pace": 8,
          "answers": {
            "department": "D-01",
            "interview_date": "2026-09-10",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "complaint",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "portal",
            "sat_bk_1": "5",
            "sat_bk_2": "4",
            "sat_bk_3": "5",
            "sat_bk_4": "5",
            "sat_bk_5": "4",
            "sat_bk_6": "5",
            "rating_response": "5",
            "rating_solution": "4",
            "open_comment": "متابعة الطلب من التطبيق مريحة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-10T10:45:00+03:00",
          "collector": "I-02",
          "pace": 8,
          "answers": {
            "department": "D-01",
            "interview_date": "2026-09-10",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "suggestion",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "contact_centre",
            "sat_bk_1": "4",
            "sat_bk_2": "5",
            "sat_bk_3": "4",
            "sat_bk_4": "5",
            "sat_bk_5": "3",
            "sat_bk_6": "5",
            "rating_response": "3",
            "rating_solution": "4",
            "open_comment": "الرد على الاستفسار كان واضحاً.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-10T10:54:00+03:00",
          "collector": "I-02",
          "pace": 8,
          "answers": {
            "department": "D-01",
            "interview_date": "2026-09-10",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "praise",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "box",
            "sat_bk_1": "4",
            "sat_bk_2": "5",
            "sat_bk_3": "4",
            "sat_bk_4": "3",
            "sat_bk_5": "5",
            "sat_bk_6": "5",
            "rating_response": "5",
            "rating_solution": "4",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-10T11:03:00+03:00",
          "collector": "I-02",
          "pace": 8,
          "answers": {
            "department": "D-01",
            "interview_date": "2026-09-10",
            "mode": "telephone",
            "spoken_to": "no",
            "outcome": "no_contact"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-14T09:58:00+03:00",
          "collector": "A-02",
          "pace": 12,
          "answers": {
            "centre": "C-301",
            "service": "S-3001",
            "visit_date": "2026-09-14",
            "scenario": "transaction",
            "persona": "man",
            "documents_carried": ["identity", "form"],
            "file_complete": "yes",
            "arrived_at": "09:18",
            "ticket_at": "09:21",
            "reached_counter": "yes",
            "served_at": "09:38",
            "left_at": "09:43",
            "ticket_number": "A74",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "no",
            "q_en_02_why": "ثمانية مقاعد فقط، ونحو خمسة عشر شخصاً وقوف.",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "لا موقف قريب؛ أقرب مكان يبعد نحو مئتي متر.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "partial",
            "q_en_04_why": "لوحة الشبابيك قديمة والأرقام لا تطابق الواقع.",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "fee_announced_fils": 1500,
            "fee_charged_fils": 1500,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 17,
            "q_qu_04_why": "عدد المنتظرين قليل لكن النداء بطيء.",
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "الشباك المخصص موجود لكنه مغلق.",
            "q_st_01": "no",
            "q_st_01_why": "أول ما قيل: «هات الأوراق».",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "2",
            "q_st_02_why": "تكلم مع زميله أثناء خدمتي ولم يلتفت إليّ.",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "partial",
            "q_co_01_why": "أجاب عن المدة بالتقريب، والمعلن مدة محددة.",
            "q_co_02": {"state": "not_applicable", "reason": "لم تواجهني مشكلة."},
            "q_ou_02": "no",
            "announced_minutes": 15,
            "counter_delay": "no_delay",
            "q_ou_01": 5,
            "request_result": "accepted",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "q_af_01_why": "وصلت رسالتا الاستلام والنتيجة، ولا شيء عن المعالجة.",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "no",
            "q_vo_02_why": "لا صندوق، ولوحة الرمز ممزقة.",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "closing_note": "كان المركز هادئاً والتنظيم جيداً."
          }
        },
        {
          "language": "ar",
          "started": "2026-09-21T12:09:00+03:00",
          "collector": "A-08",
          "pace": 10,
          "answers": {
            "centre": "C-103",
            "service": "S-1002",
            "visit_date": "2026-09-21",
            "scenario": "enquiry",
            "persona": "man",
            "documents_carried": ["identity"],
            "arrived_at": "10:59",
            "ticket_at": "11:02",
            "reached_counter": "yes",
            "served_at": "11:40",
            "left_at": "11:50",
            "ticket_number": "A180",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["lift", "doors", "paths"],
            "q_en_03_why": "لا منحدر عند الباب الرئيسي، بل ثلاث درجات.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "no",
            "q_qu_02_why": "سألت مراجعاً آخر، ثم قرأت لوحة الشباك.",
            "announced_wait": 20,
            "queue_delay": "explained",
            "q_qu_04": 38,
            "q_qu_04_why": "ثلاثة شبابيك من ستة تعمل، ونحو أربعين منتظراً.",
            "q_qu_03": {"state": "not_observed", "reason": "لم أتمكن من الرؤية من مكاني."},
            "q_eq_01": "yes",
            "q_st_01": "no",
            "q_st_01_why": "قال الموظف: «نعم؟»",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "2",
            "q_st_02_why": "أجاب عن كل سؤال بكلمة واحدة.",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "yes",
            "q_co_02": "partial",
            "q_co_02_why": "لم أجد النموذج، فقيل لي «من الإنترنت» دون مساعدة.",
            "announced_minutes": 15,
            "counter_delay": "no_delay",
            "q_ou_01": 10,
            "q_pr_01": "yes",
            "q_pr_01_why": "الشاشة مائلة نحو صف الانتظار.",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_vo_05_why": "الميثاق معلق خلف باب المكتب ولا يُرى.",
            "complaint_asked": "no",
            "closing_note": "اللوحات الجديدة واضحة لكنها بعيدة عن المدخل."
          }
        }
      ]
    },
    {
      "survey": "satisfaction.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-23T10:00:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2001",
            "interview_date": "2026-09-23",
            "mode": "exit",
            "approach_number": 7,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "2",
            "sat_info": "2",
            "sat_wait": "1",
            "sat_staff": "2",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": {"state": "refused"},
            "sat_acc": "2",
            "sat_trust": "3",
            "sat_expect": "2",
            "sat_outcome": "part",
            "sat_overall": "3",
            "ces": "5",
            "nps": 6,
            "waited_minutes": 36,
            "visits_made": 2,
            "papers_asked": 4,
            "fees_paid_fils": "٢٥٠٠٠",
            "travel_minutes": "٢٠",
            "travel_cost_fils": "١٥٠٠",
            "any_problem": "yes",
            "problem_solved": "partial",
            "mobile_given": "no",
            "gender": "woman",
            "age_band": "45_59",
            "open_comment": "شرح سبب رفض الورقة من أول مرة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-23T10:14:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2001",
            "interview_date": "2026-09-23",
            "mode": "exit",
            "approach_number": 14,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "5",
            "sat_know": "4",
            "sat_fair": "4",
            "sat_priv": {"state": "not_applicable", "reason": "لم يُطلب منه شيء شخصي."},
            "sat_acc": "4",
            "sat_trust": "4",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "4",
            "nps": 5,
            "waited_minutes": 36,
            "visits_made": 1,
            "papers_asked": 4,
            "fees_paid_fils": 25000,
            "travel_minutes": 25,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "woman",
            "age_band": "45_59",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-23T10:30:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "interview_date": "2026-09-23",
            "mode": "exit",
            "approach_number": 21,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "1",
            "sat_staff": "3",
            "sat_know": "3",
            "sat_fair": "4",
            "sat_priv": "3",
            "sat_acc": "2",
            "sat_trust": "2",
            "sat_expect": "2",
            "sat_outcome": "no",
            "sat_overall": "2",
            "ces": "5",
            "nps": 3,
            "waited_minutes": 56,
            "visits_made": 2,
            "papers_asked": "٣",
            "fees_paid_fils": "١٥٠٠٠",
            "travel_minutes": "١٥",
            "travel_cost_fils": "٣٥٠",
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "مواقف للسيارات.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-23T10:44:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "interview_date": "2026-09-23",
            "mode": "exit",
            "approach_number": 28,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "3",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": "2",
            "sat_acc": "3",
            "sat_trust": "2",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "6",
            "nps": 6,
            "waited_minutes": 40,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 15000,
            "travel_minutes": 60,
            "travel_cost_fils": 1000,
            "any_problem": "yes",
            "problem_solved": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "رسالة على الهاتف لما تجهز المعاملة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-23T10:58:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "interview_date": "2026-09-23",
            "mode": "exit",
            "approach_number": 35,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "4",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "4",
            "sat_know": "5",
            "sat_fair": "3",
            "sat_priv": "3",
            "sat_acc": "3",
            "sat_trust": "4",
            "sat_expect": "2",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "5",
            "nps": 6,
            "waited_minutes": 28,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 15000,
            "travel_minutes": 25,
            "travel_cost_fils": 350,
            "any_problem": "yes",
            "problem_solved": "partial",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "woman",
            "age_band": "18_29",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-23T11:13:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "interview_date": "2026-09-23",
            "mode": "exit",
            "approach_number": 42,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "4",
            "sat_wait": "4",
            "sat_staff": "4",
            "sat_know": "5",
            "sat_fair": "4",
            "sat_priv": "4",
            "sat_acc": "4",
            "sat_trust": "3",
            "sat_expect": "4",
            "sat_outcome": "no",
            "sat_overall": "4",
            "ces": "6",
            "nps": "٧",
            "waited_minutes": 20,
            "visits_made": 3,
            "papers_asked": 3,
            "fees_paid_fils": "١٥٠٠٠",
            "travel_minutes": 25,
            "travel_cost_fils": 0,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "man",
            "age_band": "18_29",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-23T11:31:00+03:00",
          "collector": "I-02",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2001",
            "interview_date": "2026-09-23",
            "mode": "exit",
            "approach_number": 49,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "1",
            "sat_staff": "4",
            "sat_know": "3",
            "sat_fair": "2",
            "sat_priv": "2",
            "sat_acc": "3",
            "sat_trust": "3",
            "sat_expect": "2",
            "sat_outcome": "part",
            "sat_overall": "3",
            "ces": "4",
            "nps": "٥",
            "waited_minutes": "٢٨",
            "visits_made": 1,
            "papers_asked": 4,
            "fees_paid_fils": 25000,
            "travel_minutes": "٦٠",
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "الخدمة أونلاين كاملة دون حضور.",
            "outcome": "complete"
          }
        }
      ]
    }
  ]
}

"""##
  ),
  (
    "demo/device-3.json",
    ##"""
{
  "$schema": "../schema/demo.schema.json",
  "device": "demo-3",
  "collector": "A-03",
  "fills": [
    {
      "survey": "website.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-19T19:10:00+03:00",
          "collector": "A-03",
          "pace": 15,
          "answers": {
            "department": "D-01",
            "service": "S-1001",
            "visit_date": "2026-07-19",
            "place_checked": "site",
            "device_used": "computer",
            "page_address": "https://d-01.example/services/s-1001",
            "page_opened": "yes",
            "q_wb_03": "yes",
            "q_wb_04": 5,
            "q_wb_04_why": "اتصال محمول؛ تأخرت الصور والقائمة الجانبية.",
            "q_wb_05": 4,
            "q_wb_05_why": "الخدمة تحت قائمة «أخرى» لا تحت «الخدمات».",
            "q_in_01": "yes",
            "fee_announced_fils": 2000,
            "q_in_03": "yes",
            "q_wb_02": "no",
            "q_wb_02_why": "منشورة على الموقع وغائبة عن البوابة.",
            "q_wb_06": ["steps", "conditions", "time", "contact"],
            "q_wb_06_why": "غابت أوقات الدوام ومدة الإنجاز.",
            "q_wb_01": "yes",
            "q_wb_07": "yes",
            "q_wb_08": "yes",
            "eservice_offered": "yes",
            "q_wb_09": "partial",
            "q_wb_09_why": "ظهر خطأ عام في شاشة رفع المرفقات.",
            "q_wb_10": "yes",
            "q_wb_11": "no",
            "q_wb_11_why": "بالاتصال بالهاتف فقط.",
            "q_wb_12": ["text_size", "keyboard", "contrast", "phone_layout", "alt_text"],
            "q_wb_13": "yes",
            "q_wb_14": "no",
            "q_vo_05": "yes",
            "q_wb_15": "yes"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-21T11:47:00+03:00",
          "collector": "A-03",
          "pace": 12,
          "answers": {
            "centre": "C-101",
            "service": "S-1001",
            "visit_date": "2026-07-21",
            "scenario": "transaction",
            "persona": "elderly",
            "documents_carried": ["identity", "form"],
            "file_complete": "yes",
            "arrived_at": "09:45",
            "ticket_at": "09:47",
            "reached_counter": "yes",
            "served_at": "11:01",
            "left_at": "11:16",
            "ticket_number": "A32",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "paths"],
            "q_en_03_why": "مقبض الباب ثقيل والمدخل لا يتسع لكرسي متحرك.",
            "q_en_05": "no",
            "q_en_05_why": "عرفت المكتب من طابور المراجعين؛ لا لوحة عليه، والموظفون دون بطاقات.",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": 0,
            "fee_announced_fils": 2000,
            "fee_charged_fils": 2000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": {"value": "no", "comment": "أعدت النظر مرتين للتأكد."},
            "q_qu_02_why": "جرّبت شباكين قبل أن أصل إلى المختص.",
            "announced_wait": 20,
            "queue_delay": "not_explained",
            "q_qu_04": 74,
            "q_qu_04_why": "ثلاثة شبابيك من ستة تعمل، ونحو أربعين منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "no",
            "q_st_01_why": "قال الموظف: «نعم؟»",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "3",
            "q_st_02_why": "تعامل رسمي دون ابتسامة.",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": "yes",
            "q_ou_02": "no",
            "announced_minutes": 20,
            "counter_delay": "no_delay",
            "q_ou_01": 15,
            "q_ou_01_why": "طُبع النموذج على طابعة في غرفة أخرى.",
            "request_result": "completed",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "no",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "breach": [
              {
                "breach_item": "q_qu_04",
                "breach_clause": "هـ",
                "breach_words": "لم يُنادَ على أي رقم مدة أربعين دقيقة، وحين سألت قيل لي: «استنى دورك».",
                "breach_words_exact": "exact",
                "breach_time": "11:05",
                "breach_staff_role": "reception",
                "breach_delay_kind": "queue",
                "breach_delay_announced_minutes": 20,
                "breach_delay_source": "لوحة معايير الخدمة قرب المدخل",
                "breach_delay_measured_minutes": "٧٤",
                "breach_delay_reason_asked": "yes",
                "breach_delay_reason_given": "لم يُذكر سبب.",
                "breach_delay_outage": "no",
                "breach_evidence": ["ticket", "notice_photo"],
                "breach_evidence_note": "بطاقة الدور وعليها وقت السحب، وصورة لوحة المعايير.",
                "breach_certainty": "saw",
                "breach_severity": "medium"
              }
            ],
            "closing_note": "كان المركز هادئاً والتنظيم جيداً."
          }
        },
        {
          "language": "en",
          "started": "2026-07-22T12:36:00+03:00",
          "collector": "A-12",
          "pace": 10,
          "answers": {
            "centre": "C-102",
            "service": "S-1002",
            "visit_date": "2026-07-22",
            "scenario": "enquiry",
            "persona": "man",
            "documents_carried": ["identity"],
            "arrived_at": "11:39",
            "ticket_at": "11:40",
            "reached_counter": "yes",
            "served_at": "12:09",
            "left_at": "12:15",
            "ticket_number": "93",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths", "drop_off"],
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "Services are listed without times.",
            "q_in_02": 0,
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 29,
            "q_qu_04_why": "Two windows open; both stopped for a change of staff.",
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "There is a dedicated window, but it was closed.",
            "q_st_01": "yes",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "2",
            "q_st_02_why": "Answered in single words.",
            "q_st_03": "yes",
            "q_co_05": {
              "state": "not_applicable",
              "reason": "The system did not fail during the visit."
            },
            "q_co_01": "yes",
            "q_co_02": {"state": "not_applicable", "reason": "I met no obstacle."},
            "counter_delay": "no_delay",
            "q_ou_01": 6,
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "no",
            "q_vo_05_why": "Not in the entrance hall, not by the windows.",
            "complaint_asked": "no"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-27T10:56:00+03:00",
          "collector": "A-09",
          "pace": 11,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "visit_date": "2026-07-27",
            "scenario": "transaction",
            "persona": "business_owner",
            "documents_carried": ["identity", "commercial", "earlier_receipt"],
            "file_complete": "yes",
            "arrived_at": "١٠:٠١",
            "ticket_at": "10:04",
            "reached_counter": "yes",
            "served_at": "10:29",
            "left_at": "10:36",
            "ticket_number": "A14",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["lift", "doors", "paths"],
            "q_en_03_why": "لا منحدر عند الباب الرئيسي، بل ثلاث درجات.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_02": "٠",
            "fee_announced_fils": "١٥٠٠٠",
            "fee_charged_fils": 15000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "announced_wait": "٢٠",
            "queue_delay": "no_delay",
            "q_qu_04": "٢٥",
            "q_qu_04_why": "عدد المنتظرين قليل لكن النداء بطيء.",
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "الشباك المخصص موجود لكنه مغلق.",
            "q_st_01": "yes",
            "q_eq_02": {
              "state": "not_applicable",
              "reason": "لم يكن في الصالة من يحتاج إلى مساعدة."
            },
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "3",
            "q_st_02_why": "لطيف في أول الحديث، ثم تغيرت نبرته حين سألت عن المدة.",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "yes",
            "q_co_02": "no",
            "q_co_02_why": "لم أجد النموذج، فقيل لي «من الإنترنت» دون مساعدة.",
            "q_ou_02": "no",
            "announced_minutes": "٣٠",
            "counter_delay": "no_delay",
            "q_ou_01": 7,
            "request_result": "completed",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["none"],
            "q_af_01_why": "لم تصل أي رسالة حتى مساء اليوم نفسه.",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "yes",
            "q_vo_01": "yes"
          }
        }
      ]
    },
    {
      "survey": "satisfaction.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-07-30T09:45:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-103",
            "service": "S-1004",
            "interview_date": "2026-07-30",
            "mode": "exit",
            "approach_number": 7,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "1",
            "sat_wait": "1",
            "sat_staff": "3",
            "sat_know": "2",
            "sat_fair": "1",
            "sat_priv": "2",
            "sat_acc": {"state": "not_applicable", "reason": "لم تصدر نتيجة بعد."},
            "sat_trust": "2",
            "sat_expect": "2",
            "sat_outcome": "yes",
            "sat_overall": "2",
            "ces": "4",
            "nps": 5,
            "waited_minutes": 51,
            "visits_made": 1,
            "papers_asked": 1,
            "fees_paid_fils": 1000,
            "travel_minutes": 60,
            "travel_cost_fils": 1500,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "man",
            "age_band": "30_44",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-30T10:03:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-103",
            "service": "S-1004",
            "interview_date": "2026-07-30",
            "mode": "exit",
            "approach_number": 14,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": {"state": "refused"},
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "3",
            "sat_know": "3",
            "sat_fair": "4",
            "sat_priv": "3",
            "sat_acc": "2",
            "sat_trust": "2",
            "sat_expect": "2",
            "sat_outcome": "part",
            "sat_overall": "3",
            "ces": "5",
            "nps": 7,
            "waited_minutes": 47,
            "visits_made": 1,
            "papers_asked": 1,
            "fees_paid_fils": 1000,
            "travel_minutes": 45,
            "travel_cost_fils": 350,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["none"],
            "gender": "man",
            "age_band": "18_29",
            "open_comment": "التكييف معطل والصالة حارة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-30T10:20:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-103",
            "service": "S-1002",
            "interview_date": "2026-07-30",
            "mode": "exit",
            "approach_number": 21,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "2",
            "sat_staff": "3",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": "3",
            "sat_acc": "3",
            "sat_trust": "3",
            "sat_expect": "3",
            "sat_outcome": "part",
            "sat_overall": "3",
            "ces": "4",
            "nps": 6,
            "waited_minutes": 33,
            "visits_made": 2,
            "papers_asked": 3,
            "fees_paid_fils": 5000,
            "travel_minutes": 45,
            "travel_cost_fils": 3000,
            "any_problem": "yes",
            "problem_solved": "partial",
            "mobile_given": "yes",
            "q_af_01": ["none"],
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "مدة الانتظار طويلة وما في أحد يشرح.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-30T10:38:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-103",
            "service": "S-1004",
            "interview_date": "2026-07-30",
            "mode": "exit",
            "approach_number": 28,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "2",
            "sat_info": "2",
            "sat_wait": "2",
            "sat_staff": "2",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": "2",
            "sat_acc": "3",
            "sat_trust": "2",
            "sat_expect": "1",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "2",
            "nps": 5,
            "waited_minutes": "٤٤",
            "visits_made": 1,
            "papers_asked": "١",
            "fees_paid_fils": "١٠٠٠",
            "travel_minutes": 10,
            "travel_cost_fils": 3000,
            "any_problem": "yes",
            "problem_solved": "yes",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "woman",
            "age_band": "30_44",
            "open_comment": "أن يكون الدفع بالبطاقة داخل المركز.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-30T10:56:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-103",
            "service": "S-1002",
            "interview_date": "2026-07-30",
            "mode": "exit",
            "approach_number": 35,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "3",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "3",
            "sat_priv": "3",
            "sat_acc": "4",
            "sat_trust": "3",
            "sat_expect": "3",
            "sat_outcome": "part",
            "sat_overall": "3",
            "ces": "6",
            "nps": 6,
            "waited_minutes": 10,
            "visits_made": 2,
            "papers_asked": 3,
            "fees_paid_fils": "٥٠٠٠",
            "travel_minutes": 60,
            "travel_cost_fils": 1500,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "man",
            "age_band": "45_59",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-30T11:10:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-103",
            "service": "S-1002",
            "interview_date": "2026-07-30",
            "mode": "exit",
            "approach_number": 42,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "2",
            "sat_info": "2",
            "sat_wait": "1",
            "sat_staff": "4",
            "sat_know": "3",
            "sat_fair": "2",
            "sat_priv": "4",
            "sat_acc": "2",
            "sat_trust": "1",
            "sat_expect": "2",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "4",
            "nps": 5,
            "waited_minutes": 55,
            "visits_made": 1,
            "papers_asked": 4,
            "fees_paid_fils": 5000,
            "travel_minutes": 30,
            "travel_cost_fils": 1500,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "30_44",
            "open_comment": "أن تُفتح كل الشبابيك وقت الزحمة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-30T11:22:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-103",
            "service": "S-1002",
            "interview_date": "2026-07-30",
            "mode": "exit",
            "approach_number": 49,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "no",
            "outcome": "refused"
          }
        },
        {
          "language": "ar",
          "started": "2026-07-30T11:26:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-103",
            "service": "S-1002",
            "interview_date": "2026-07-30",
            "mode": "exit",
            "approach_number": 56,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "2",
            "sat_info": "1",
            "sat_wait": "1",
            "sat_staff": "1",
            "sat_know": "1",
            "sat_fair": "1",
            "sat_priv": "2",
            "sat_acc": "1",
            "sat_trust": "1",
            "sat_expect": "1",
            "sat_outcome": "yes",
            "sat_overall": "1",
            "ces": "2",
            "nps": 2,
            "waited_minutes": 54,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 5000,
            "travel_minutes": 10,
            "travel_cost_fils": 3000,
            "any_problem": "yes",
            "problem_solved": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "gender": "woman",
            "age_band": "60_up",
            "open_comment": "اللوحات ما بتوضح وين أروح.",
            "outcome": "complete"
          }
        }
      ]
    },
    {
      "survey": "telephone.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-05T09:40:00+03:00",
          "collector": "A-06",
          "pace": 12,
          "answers": {
            "department": "D-02",
            "service": "S-2002",
            "visit_date": "2026-08-05",
            "scenario": "complaint_route",
            "persona": "man",
            "number_source": "site",
            "attempts": 1,
            "call_result": "answered",
            "shopper_respect": "yes",
            "shopper_detected": "no",
            "q_tl_01": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 3,
            "q_qu_04_why": "تسجيل صوتي يطلب الانتظار دون ذكر مدة.",
            "complaint_line_called": "yes",
            "complaint_line_answered": "yes",
            "q_vo_03": 48,
            "q_vo_03_why": "رن الخط ثم تحول إلى تسجيل قبل أن يجيب موظف.",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_st_01": "yes",
            "q_st_02": "4",
            "q_st_02_why": "تعامل رسمي دون ابتسامة.",
            "q_st_03": "yes",
            "q_co_01": "yes",
            "service_by_phone": "no",
            "q_pr_02": "no",
            "complaint_asked": "yes",
            "q_vo_01": "yes"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-11T11:02:00+03:00",
          "collector": "A-06",
          "pace": 10,
          "answers": {
            "centre": "C-103",
            "service": "S-1004",
            "visit_date": "2026-08-11",
            "scenario": "transaction",
            "persona": "man",
            "documents_carried": ["identity"],
            "file_complete": "yes",
            "arrived_at": "10:15",
            "ticket_at": "10:16",
            "reached_counter": "yes",
            "served_at": "10:30",
            "left_at": "10:36",
            "ticket_number": "ج70",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "no",
            "q_en_02_why": "صفّ واحد من المقاعد، وثلاثة منها مكسورة.",
            "q_en_03": ["lift", "drop_off"],
            "q_en_03_why": "لا منحدر عند الباب الرئيسي، بل ثلاث درجات.",
            "q_en_05": "yes",
            "q_en_01": "partial",
            "q_en_01_why": "سلة المهملات قرب المدخل ممتلئة.",
            "q_en_04": "partial",
            "q_en_04_why": "لا لوحة تدل على الطابق الثاني.",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "على اللوحة أسماء الخدمات دون مدد.",
            "q_in_02": 0,
            "fee_announced_fils": 1000,
            "fee_charged_fils": 1000,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "no",
            "q_qu_01_why": "ماكينة الأرقام متوقفة، والدور بالنداء على الواصل أولاً.",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 14,
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "لا شباك ولا مسار مخصص؛ وقف رجل مسن في الدور كغيره.",
            "q_st_01": "yes",
            "q_eq_02": "no",
            "q_eq_02_why": "مراجع على كرسي متحرك انتظر عند الدرج حتى ساعده مراجعون.",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "1",
            "q_st_02_why": "صراخ وإلقاء الورقة أمامي، كما وصفت في الواقعة.",
            "q_st_03": "no",
            "q_st_03_why": "قال بصوت مرتفع أمام المنتظرين: «أنت لا تفهم؟ قلت لك ارجع بكرة».",
            "q_co_04": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_03": "yes",
            "q_co_01": "partial",
            "q_co_01_why": "قال إن الصورة الشخصية غير مطلوبة، وهي في القائمة المعلنة.",
            "q_co_02": {"state": "not_applicable", "reason": "لم تواجهني مشكلة."},
            "q_ou_02": "no",
            "counter_delay": "no_delay",
            "q_ou_01": 6,
            "request_result": "completed",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["received", "result"],
            "q_af_01_why": "وصلت رسالتا الاستلام والنتيجة، ولا شيء عن المعالجة.",
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "no",
            "q_vo_04_why": "جهاز التقييم مطفأ.",
            "q_vo_05": "no",
            "q_vo_05_why": "الميثاق معلق خلف باب المكتب ولا يُرى.",
            "complaint_asked": "no",
            "breach": [
              {
                "breach_item": "q_st_03",
                "breach_clause": "ز",
                "breach_words": "رفع الموظف صوته وقال: «أنت لا تفهم؟ قلت لك ارجع بكرة»، ثم ألقى الورقة أمامي.",
                "breach_words_exact": "exact",
                "breach_time": "11:20",
                "breach_window": "5",
                "breach_staff_role": "counter",
                "breach_dignity_kinds": ["shouting", "humiliation"],
                "breach_dignity_target": "me",
                "breach_dignity_before": "سألته مرة ثانية عن موعد النتيجة.",
                "breach_dignity_witnesses": ["recipients", "staff"],
                "breach_evidence": ["ticket", "witness"],
                "breach_evidence_note": "بطاقة الدور وعليها الوقت، وكان أمام الشباك ثلاثة منتظرين.",
                "breach_certainty": "heard",
                "breach_severity": "high"
              }
            ]
          }
        },
        {
          "language": "en",
          "started": "2026-08-17T12:04:00+03:00",
          "collector": "A-06",
          "pace": 9,
          "answers": {
            "centre": "C-101",
            "service": "S-1003",
            "visit_date": "2026-08-17",
            "scenario": "transaction",
            "persona": "non_national",
            "documents_carried": ["identity", "residence", "form", "earlier_receipt"],
            "file_complete": "yes",
            "arrived_at": "10:39",
            "ticket_at": "10:40",
            "reached_counter": "yes",
            "served_at": "11:18",
            "left_at": "11:25",
            "ticket_number": "ج166",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "No parking near the entrance; the nearest is some two hundred metres away.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "Services are listed without times.",
            "q_in_02": 0,
            "fee_announced_fils": 0,
            "fee_charged_fils": 0,
            "q_in_03": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 38,
            "q_qu_04_why": "Three of six windows open, about forty people waiting.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": {"state": "not_applicable", "reason": "Nobody in the hall needed help."},
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "3",
            "q_st_02_why": "Formal, without a smile.",
            "q_st_03": "yes",
            "q_co_04": "yes",
            "q_co_05": {
              "state": "not_applicable",
              "reason": "The system did not fail during the visit."
            },
            "q_co_03": "no",
            "q_co_03_why": "A signature from another office was added to the posted steps.",
            "q_co_01": "yes",
            "q_co_02": "yes",
            "q_ou_02": "no",
            "counter_delay": "no_delay",
            "q_ou_01": 7,
            "request_result": "completed",
            "return_reason": "not_asked",
            "q_ou_04": 1,
            "q_ou_03": "in_time",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "q_pr_01": {"value": "yes", "comment": "I looked twice to be sure."},
            "q_pr_01_why": "The windows are close together and voices carry.",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "breach": [
              {
                "breach_item": "q_co_03",
                "breach_clause": "أ",
                "breach_words": "The official said: “You also need a signature from the archive, then come back to me.”",
                "breach_words_exact": "exact",
                "breach_time": "10:15",
                "breach_window": "7",
                "breach_staff_role": "counter",
                "breach_rule_kind": "step",
                "breach_rule": "The posted guide of the service lists one window and no archive signature (board by the entrance, dated May 2026).",
                "breach_rule_difference": "A step was added: a signature from another office.",
                "breach_evidence": ["notice_photo", "form"],
                "breach_evidence_note": "Photograph of the posted steps, and my own form with the extra signature box.",
                "breach_certainty": "saw",
                "breach_severity": "medium"
              }
            ]
          }
        }
      ]
    },
    {
      "survey": "satisfaction.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-08-19T10:00:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2001",
            "interview_date": "2026-08-19",
            "mode": "exit",
            "approach_number": 7,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "3",
            "sat_wait": "1",
            "sat_staff": "4",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": "3",
            "sat_acc": "3",
            "sat_trust": "1",
            "sat_expect": "2",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "5",
            "nps": "٧",
            "waited_minutes": 48,
            "visits_made": 1,
            "papers_asked": 5,
            "fees_paid_fils": "٢٥٠٠٠",
            "travel_minutes": 60,
            "travel_cost_fils": "٣٥٠",
            "any_problem": "yes",
            "problem_solved": "no",
            "mobile_given": "yes",
            "q_af_01": ["received"],
            "gender": "man",
            "age_band": "18_29",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-19T10:14:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "interview_date": "2026-08-19",
            "mode": "exit",
            "approach_number": 14,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "yes",
            "outcome": "not_eligible"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-19T10:20:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2001",
            "interview_date": "2026-08-19",
            "mode": "exit",
            "approach_number": 21,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "4",
            "sat_wait": "3",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "2",
            "sat_priv": "3",
            "sat_acc": "2",
            "sat_trust": "4",
            "sat_expect": "2",
            "sat_outcome": "part",
            "sat_overall": "4",
            "ces": "4",
            "nps": 7,
            "waited_minutes": 26,
            "visits_made": 2,
            "papers_asked": 4,
            "fees_paid_fils": 25000,
            "travel_minutes": 10,
            "travel_cost_fils": 3000,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": "30_44",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-19T10:33:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2001",
            "interview_date": "2026-08-19",
            "mode": "exit",
            "approach_number": 28,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "2",
            "sat_info": "2",
            "sat_wait": "3",
            "sat_staff": "3",
            "sat_know": "4",
            "sat_fair": "2",
            "sat_priv": "2",
            "sat_acc": "2",
            "sat_trust": "3",
            "sat_expect": "1",
            "sat_outcome": "yes",
            "sat_overall": "2",
            "ces": "4",
            "nps": 3,
            "waited_minutes": 46,
            "visits_made": 1,
            "papers_asked": 4,
            "fees_paid_fils": 25000,
            "travel_minutes": 10,
            "travel_cost_fils": 1000,
            "any_problem": "yes",
            "problem_solved": "no",
            "mobile_given": "no",
            "gender": "man",
            "age_band": {"state": "refused"},
            "open_comment": "التكييف معطل والصالة حارة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-19T10:51:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "interview_date": "2026-08-19",
            "mode": "exit",
            "approach_number": 35,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "5",
            "sat_info": "5",
            "sat_wait": "4",
            "sat_staff": "4",
            "sat_know": "4",
            "sat_fair": "4",
            "sat_priv": "3",
            "sat_acc": {"state": "not_applicable", "reason": "لم تصدر نتيجة بعد."},
            "sat_trust": "4",
            "sat_expect": "4",
            "sat_outcome": "yes",
            "sat_overall": "4",
            "ces": "6",
            "nps": 7,
            "waited_minutes": 15,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 15000,
            "travel_minutes": 30,
            "travel_cost_fils": 500,
            "any_problem": "no",
            "mobile_given": "no",
            "gender": "woman",
            "age_band": "30_44",
            "open_comment": "التكييف معطل والصالة حارة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-19T11:05:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "interview_date": "2026-08-19",
            "mode": "exit",
            "approach_number": 42,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "2",
            "sat_wait": "3",
            "sat_staff": "3",
            "sat_know": "3",
            "sat_fair": "3",
            "sat_priv": "3",
            "sat_acc": "3",
            "sat_trust": "4",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "5",
            "nps": 5,
            "waited_minutes": 37,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 15000,
            "travel_minutes": 30,
            "travel_cost_fils": 700,
            "any_problem": "no",
            "mobile_given": "yes",
            "q_af_01": ["none"],
            "gender": "woman",
            "age_band": "60_up",
            "open_comment": "أن تُذكر المدة بصراحة وما يقولوا راجعنا بكرة.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-19T11:22:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2001",
            "interview_date": "2026-08-19",
            "mode": "exit",
            "approach_number": 49,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "1",
            "sat_info": "1",
            "sat_wait": "2",
            "sat_staff": "2",
            "sat_know": "2",
            "sat_fair": "1",
            "sat_priv": "3",
            "sat_acc": {"state": "not_applicable", "reason": "لم تصدر نتيجة بعد."},
            "sat_trust": "1",
            "sat_expect": "2",
            "sat_outcome": "no",
            "sat_overall": "2",
            "ces": "4",
            "nps": 4,
            "waited_minutes": 53,
            "visits_made": 2,
            "papers_asked": 4,
            "fees_paid_fils": 25000,
            "travel_minutes": 25,
            "travel_cost_fils": 700,
            "any_problem": "yes",
            "problem_solved": "no",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "man",
            "age_band": "45_59",
            "open_comment": "أشكر موظف الشباك، ساعدني بتعبئة الطلب.",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-08-19T11:40:00+03:00",
          "collector": "I-03",
          "pace": 6,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "interview_date": "2026-08-19",
            "mode": "exit",
            "approach_number": 56,
            "spoken_to": "yes",
            "received_service": "yes",
            "is_adult": "yes",
            "is_staff": "no",
            "consent": "yes",
            "sat_access": "3",
            "sat_info": "2",
            "sat_wait": "4",
            "sat_staff": "3",
            "sat_know": "3",
            "sat_fair": "2",
            "sat_priv": "2",
            "sat_acc": "4",
            "sat_trust": "2",
            "sat_expect": "3",
            "sat_outcome": "yes",
            "sat_overall": "3",
            "ces": "4",
            "nps": 7,
            "waited_minutes": 39,
            "visits_made": 1,
            "papers_asked": 3,
            "fees_paid_fils": 15000,
            "travel_minutes": 10,
            "travel_cost_fils": 0,
            "any_problem": "yes",
            "problem_solved": "yes",
            "mobile_given": "yes",
            "q_af_01": ["received", "processing", "result"],
            "gender": "woman",
            "age_band": {"state": "refused"},
            "open_comment": "مقاعد أكثر للانتظار.",
            "outcome": "complete"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-06T10:17:00+03:00",
          "collector": "A-03",
          "pace": 14,
          "answers": {
            "centre": "C-102",
            "service": "S-1001",
            "visit_date": "2026-09-06",
            "scenario": "complaint_route",
            "persona": "elderly",
            "documents_carried": ["identity"],
            "arrived_at": "٠٩:٣٠",
            "ticket_at": "09:32",
            "reached_counter": "yes",
            "served_at": "09:54",
            "left_at": "10:03",
            "ticket_number": "24",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_announced_channels": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "no",
            "q_en_02_why": "المقاعد كلها مشغولة، وستة مراجعين تقريباً على أقدامهم.",
            "q_en_03": ["ramp", "lift", "paths"],
            "q_en_03_why": "مقبض الباب ثقيل والمدخل لا يتسع لكرسي متحرك.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "yes",
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "announced_wait": 20,
            "queue_delay": "no_delay",
            "q_qu_04": "٢٢",
            "q_qu_04_why": "أربعة شبابيك تعمل، ونحو خمسة عشر منتظراً.",
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "الشباك المخصص موجود لكنه مغلق.",
            "q_st_01": "yes",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "3",
            "q_st_02_why": "لطيف في أول الحديث، ثم تغيرت نبرته حين سألت عن المدة.",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "partial",
            "q_co_01_why": "أجاب عن المدة بالتقريب، والمعلن مدة محددة.",
            "q_co_02": "yes",
            "announced_minutes": 20,
            "counter_delay": "no_delay",
            "q_ou_01": 9,
            "q_pr_01": {"value": "yes", "comment": "أعدت النظر مرتين للتأكد."},
            "q_pr_01_why": "الشاشة مائلة نحو صف الانتظار.",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "no",
            "q_vo_02_why": "الرمز يقود إلى صفحة لا تفتح.",
            "q_vo_04": "yes",
            "q_vo_05": "no",
            "q_vo_05_why": "الميثاق معلق خلف باب المكتب ولا يُرى.",
            "complaint_asked": "yes",
            "q_vo_01": "yes",
            "closing_note": "اعتذر مسؤول الصالة عن التأخير من تلقاء نفسه."
          }
        }
      ]
    },
    {
      "survey": "platform-requesters.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-08T10:00:00+03:00",
          "collector": "I-03",
          "pace": 8,
          "answers": {
            "department": "D-02",
            "interview_date": "2026-09-08",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "suggestion",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "box",
            "sat_bk_1": "2",
            "sat_bk_2": "3",
            "sat_bk_3": "4",
            "sat_bk_4": "4",
            "sat_bk_5": "3",
            "sat_bk_6": "2",
            "rating_response": "3",
            "rating_solution": "4",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-08T10:09:00+03:00",
          "collector": "I-03",
          "pace": 8,
          "answers": {
            "department": "D-02",
            "interview_date": "2026-09-08",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "inquiry",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "contact_centre",
            "sat_bk_1": "5",
            "sat_bk_2": "3",
            "sat_bk_3": "4",
            "sat_bk_4": "4",
            "sat_bk_5": "5",
            "sat_bk_6": "5",
            "rating_response": "4",
            "rating_solution": "4",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-08T10:18:00+03:00",
          "collector": "I-03",
          "pace": 8,
          "answers": {
            "department": "D-02",
            "interview_date": "2026-09-08",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "praise",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "contact_centre",
            "sat_bk_1": "5",
            "sat_bk_2": "4",
            "sat_bk_3": "4",
            "sat_bk_4": "4",
            "sat_bk_5": "5",
            "sat_bk_6": "3",
            "rating_response": "3",
            "rating_solution": "3",
            "outcome": "complete"
          }
        },
        {
          "language": "ar",
          "started": "2026-09-08T10:27:00+03:00",
          "collector": "I-03",
          "pace": 8,
          "answers": {
            "department": "D-02",
            "interview_date": "2026-09-08",
            "mode": "telephone",
            "spoken_to": "yes",
            "request_type": "complaint",
            "request_closed": "yes",
            "consent": "yes",
            "platform_channel": "app",
            "sat_bk_1": "2",
            "sat_bk_2": "3",
            "sat_bk_3": "4",
            "sat_bk_4": "3",
            "sat_bk_5": "2",
            "sat_bk_6": "2",
            "rating_response": "2",
            "rating_solution": "2",
            "outcome": "complete"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-15T11:16:00+03:00",
          "collector": "A-09",
          "pace": 10,
          "answers": {
            "centre": "C-101",
            "service": "S-1004",
            "visit_date": "2026-09-15",
            "scenario": "complaint_route",
            "persona": "man",
            "documents_carried": ["identity"],
            "arrived_at": "10:40",
            "ticket_at": "10:43",
            "reached_counter": "yes",
            "served_at": "11:00",
            "left_at": "11:03",
            "ticket_number": "B179",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_announced_channels": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors", "paths"],
            "q_en_03_why": "لا موقف قريب؛ أقرب مكان يبعد نحو مئتي متر.",
            "q_en_05": "yes",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "المدة غير مذكورة في أي لوحة.",
            "q_in_04": "partial",
            "q_in_04_why": "قال الموظف «اسأل في الطابق الثاني» فسألت هناك وأُجبت.",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "no_delay",
            "q_qu_04": 17,
            "q_qu_04_why": "عدد المنتظرين قليل لكن النداء بطيء.",
            "q_qu_03": "yes",
            "q_eq_01": "no",
            "q_eq_01_why": "لا شباك ولا مسار مخصص؛ وقف رجل مسن في الدور كغيره.",
            "q_st_01": "no",
            "q_st_01_why": "أول ما قيل: «هات الأوراق».",
            "q_eq_02": "yes",
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "4",
            "q_st_02_why": "مهذب ومتعاون، لكنه لم ينظر إليّ إلا حين التوقيع.",
            "q_st_03": "yes",
            "q_co_05": {"state": "not_applicable", "reason": "لم يتعطل النظام أثناء الزيارة."},
            "q_co_01": "partial",
            "q_co_01_why": "قال إن الصورة الشخصية غير مطلوبة، وهي في القائمة المعلنة.",
            "q_co_02": "yes",
            "counter_delay": "no_delay",
            "q_ou_01": 3,
            "q_pr_01": "no",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "yes",
            "q_vo_01": "yes"
          }
        }
      ]
    },
    {
      "survey": "telephone.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-20T10:20:00+03:00",
          "collector": "A-03",
          "pace": 12,
          "answers": {
            "department": "D-03",
            "centre": "C-301",
            "service": "S-3001",
            "visit_date": "2026-09-20",
            "scenario": "enquiry",
            "persona": "woman",
            "number_source": "site",
            "attempts": 3,
            "call_result": "no_answer",
            "q_tl_01": "no",
            "q_tl_01_why": "لا رد في المحاولات الثلاث: يومان مختلفان، مرتان قبل الظهر ومرة بعده.",
            "complaint_line_called": "no"
          }
        }
      ]
    },
    {
      "survey": "website.json",
      "answers": [
        {
          "language": "ar",
          "started": "2026-09-22T19:10:00+03:00",
          "collector": "A-06",
          "pace": 15,
          "answers": {
            "department": "D-01",
            "service": "S-1003",
            "visit_date": "2026-09-22",
            "place_checked": "site",
            "device_used": "phone",
            "page_address": "https://d-01.example/services/s-1003",
            "page_opened": "yes",
            "q_wb_03": "yes",
            "q_wb_04": 2,
            "q_wb_05": 2,
            "q_in_01": "yes",
            "fee_announced_fils": 0,
            "q_in_03": "yes",
            "q_wb_02": "no",
            "q_wb_02_why": "منشورة على الموقع وغائبة عن البوابة.",
            "q_wb_06": ["steps", "conditions", "time", "places", "contact"],
            "q_wb_01": "partial",
            "q_wb_01_why": "النموذج المنشور مؤرخ في 2021.",
            "q_wb_07": "yes",
            "q_wb_08": "yes",
            "eservice_offered": "yes",
            "q_wb_09": "partial",
            "q_wb_09_why": "ظهر خطأ عام في شاشة رفع المرفقات.",
            "q_wb_10": "yes",
            "q_wb_11": "yes",
            "q_wb_12": ["text_size", "keyboard", "contrast", "phone_layout", "alt_text"],
            "q_wb_13": "yes",
            "q_wb_14": "no",
            "q_vo_05": "yes",
            "q_wb_15": "yes"
          }
        }
      ]
    },
    {
      "survey": "article6-visit.json",
      "answers": [
        {
          "language": "en",
          "started": "2026-09-24T11:56:00+03:00",
          "collector": "A-12",
          "pace": 12,
          "answers": {
            "centre": "C-201",
            "service": "S-2002",
            "visit_date": "2026-09-24",
            "scenario": "enquiry",
            "persona": "man",
            "documents_carried": ["identity"],
            "arrived_at": "10:45",
            "ticket_at": "10:47",
            "reached_counter": "yes",
            "served_at": "11:34",
            "left_at": "11:46",
            "ticket_number": "B120",
            "shopper_respect": "yes",
            "shopper_instructions": "yes",
            "shopper_papers": "yes",
            "shopper_answers": "yes",
            "shopper_independent": "yes",
            "shopper_detected": "no",
            "q_en_02": "yes",
            "q_en_03": ["ramp", "lift", "doors"],
            "q_en_03_why": "Boxes of files stood in the passage by the windows.",
            "q_en_05": "no",
            "q_en_05_why": "The desk had no sign; nobody wore a badge.",
            "q_en_01": "yes",
            "q_en_04": "yes",
            "q_in_01": "yes",
            "q_in_06": "no",
            "q_in_06_why": "Services are listed without times.",
            "q_in_02": 0,
            "q_in_04": "yes",
            "q_in_05": "yes",
            "q_qu_01": "yes",
            "q_qu_02": "yes",
            "queue_delay": "explained",
            "q_qu_04": 47,
            "q_qu_04_why": "Three of six windows open, about forty people waiting.",
            "q_qu_03": "yes",
            "q_eq_01": "yes",
            "q_st_01": "yes",
            "q_eq_02": {"state": "not_applicable", "reason": "Nobody in the hall needed help."},
            "q_eq_03": "no",
            "q_eq_04": "none",
            "q_st_02": "5",
            "q_st_03": "yes",
            "q_co_05": {
              "state": "not_applicable",
              "reason": "The system did not fail during the visit."
            },
            "q_co_01": "yes",
            "q_co_02": "yes",
            "counter_delay": "no_delay",
            "q_ou_01": 12,
            "q_ou_01_why": "The data had to be typed twice.",
            "q_pr_01": "yes",
            "q_pr_01_why": "The windows are close together and voices carry.",
            "q_pr_03": "no",
            "q_pr_02": "no",
            "q_vo_02": "yes",
            "q_vo_04": "yes",
            "q_vo_05": "yes",
            "complaint_asked": "no",
            "closing_note": "The hall was calm and well organised."
          }
        }
      ]
    }
  ]
}

"""##
  ),
]
