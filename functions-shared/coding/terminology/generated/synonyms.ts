// Generated from ../../synonyms.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: name, loinc, where.
export const rows = `Hemoglobin	718-7	
Hemoglobin Hb	718-7	
Hemoglobin Hgb	718-7	
Total Hemoglobin	718-7	
Hemoglobin level	718-7	
WBC	6690-2	
Total White Cell Count	6690-2	
White Cell	6690-2	
White Blood Cell	6690-2	
White Cell Count	6690-2	
WBC Count	6690-2	
White Blood Cell Count	6690-2	
White Blood Count	6690-2	
Leukocyte	6690-2	
Leukocyte Count	6690-2	
Total Leukocyte Count	6690-2	
TLC	6690-2	
Total WBC Count	6690-2	
Total WBC	6690-2	
Total Count	6690-2	
TC	6690-2	
TLC Total Leukocyte Count	6690-2	
WBC Total	6690-2	
RBC	789-8	
Red Blood Cell	789-8	
Red Cell Count	789-8	
RBC Count	789-8	
Red Blood Cell Count	789-8	
Erythrocyte	789-8	
Erythrocyte Count	789-8	
Total RBC	789-8	
Total RBC Count	789-8	
Total Erythrocyte Count	789-8	
Platelet	777-3	
Platelet Count	777-3	
Thrombocyte	777-3	
Thrombocyte Count	777-3	
Platelet Total Count	777-3	
Total Platelet Count	777-3	
Hematocrit	4544-3	
Hct	4544-3	
PCV	4544-3	
Packed Cell Volume	4544-3	
Hematocrit PCV	4544-3	
Hematocrit Hct	4544-3	
MCV	787-2	
Mean Corpuscular Volume	787-2	
Mean Cell Volume	787-2	
MCH	785-6	
Mean Corpuscular Hemoglobin	785-6	
Mean Cell Hemoglobin	785-6	
MCHC	786-4	
Mean Corpuscular Hemoglobin Concentration	786-4	
Mean Cell Hemoglobin Concentration	786-4	
RDW	788-0	
RDW	21000-5	
Red Cell Distribution Width	788-0	
Red Cell Distribution Width	21000-5	
Red Blood Cell Distribution Width	788-0	
Red Blood Cell Distribution Width	21000-5	
Erythrocyte Distribution Width	788-0	
Erythrocyte Distribution Width	21000-5	
RDW CV	788-0	
Red Cell Distribution Width CV	788-0	
RDW SD	21000-5	
Red Cell Distribution Width SD	21000-5	
MPV	32623-1	
Mean Platelet Volume	32623-1	
PDW	32207-3	
Platelet Distribution Width	32207-3	
Neutrophil	770-8	
Neutrophil	751-8	
Neutrophil Percent	770-8	
Neutrophil Percent	751-8	
Neutrophil Absolute	770-8	
Neutrophil Absolute	751-8	
Neutrophil Count	770-8	
Neutrophil Count	751-8	
Absolute Neutrophil Count	770-8	
Absolute Neutrophil Count	751-8	
ANC	770-8	
ANC	751-8	
Segmented Neutrophil	770-8	
Segmented Neutrophil	751-8	
PMN	770-8	
PMN	751-8	
Granulocyte Neutrophil	770-8	
Granulocyte Neutrophil	751-8	
Neutrophil Absolute Percent	770-8	
Neutrophil Absolute Percent	751-8	
Lymphocyte	736-9	
Lymphocyte	731-0	
Lymphocyte Percent	736-9	
Lymphocyte Percent	731-0	
Lymphocyte Absolute	736-9	
Lymphocyte Absolute	731-0	
Lymphocyte Count	736-9	
Lymphocyte Count	731-0	
Absolute Lymphocyte Count	736-9	
Absolute Lymphocyte Count	731-0	
ALC	736-9	
ALC	731-0	
Monocyte	5905-5	
Monocyte	742-7	
Monocyte Percent	5905-5	
Monocyte Percent	742-7	
Monocyte Absolute	5905-5	
Monocyte Absolute	742-7	
Monocyte Count	5905-5	
Monocyte Count	742-7	
Absolute Monocyte Count	5905-5	
Absolute Monocyte Count	742-7	
AMC	5905-5	
AMC	742-7	
Eosinophil	713-8	
Eosinophil	711-2	
Eosinophil Percent	713-8	
Eosinophil Percent	711-2	
Eosinophil Absolute	713-8	
Eosinophil Absolute	711-2	
Eosinophil Count	713-8	
Eosinophil Count	711-2	
Absolute Eosinophil Count	713-8	
Absolute Eosinophil Count	711-2	
AEC	713-8	
AEC	711-2	
Basophil	706-2	
Basophil	704-7	
Basophil Percent	706-2	
Basophil Percent	704-7	
Basophil Absolute	706-2	
Basophil Absolute	704-7	
Basophil Count	706-2	
Basophil Count	704-7	
Absolute Basophil Count	706-2	
Absolute Basophil Count	704-7	
ABC	706-2	
ABC	704-7	
Band Neutrophil	26508-2	
Band	26508-2	
Band Form	26508-2	
Band Cell	26508-2	
Stab Cell	26508-2	
Immature Granulocyte	38518-7	
Immature Grans	38518-7	
Immature Gran Percent	38518-7	
Immature Granulocyte Percent	38518-7	
IG Percent	38518-7	
Reticulocyte	4679-7	
Reticulocyte	14196-0	
Reticulocyte Count	4679-7	
Reticulocyte Count	14196-0	
Reticulocyte Percent	4679-7	
Reticulocyte Percent	14196-0	
Retic Count	4679-7	
Retic Count	14196-0	
Retic	4679-7	
Retic	14196-0	
Absolute Reticulocyte Count	4679-7	
Absolute Reticulocyte Count	14196-0	
Reticulocyte Absolute	4679-7	
Reticulocyte Absolute	14196-0	
Nucleated RBC	19048-8	
NRBC	19048-8	
Nucleated Red Blood Cell	19048-8	
ESR	30341-2	
Erythrocyte Sedimentation Rate	30341-2	
Sedimentation Rate	30341-2	
Sed Rate	30341-2	
ESR 1 hour	30341-2	
Glucose	2345-7	
Glucose	14749-6	
Blood Glucose	2345-7	
Blood Glucose	14749-6	
Blood Sugar	2345-7	
Blood Sugar	14749-6	
Sugar	2345-7	
Sugar	14749-6	
Random Glucose	2345-7	
Random Glucose	14749-6	
Random Blood Glucose	2345-7	
Random Blood Glucose	14749-6	
Random Blood Sugar	2345-7	
Random Blood Sugar	14749-6	
RBS	2345-7	
RBS	14749-6	
RBG	2345-7	
RBG	14749-6	
Glucose Random	2345-7	
Glucose Random	14749-6	
Plasma Glucose	2345-7	
Plasma Glucose	14749-6	
Glu	2345-7	
Glu	14749-6	
Gluc	2345-7	
Gluc	14749-6	
Fasting Glucose	1558-6	
Glucose Fasting	1558-6	
Fasting Blood Glucose	1558-6	
Fasting Blood Sugar	1558-6	
FBS	1558-6	
FBG	1558-6	
FPG	1558-6	
Fasting Plasma Glucose	1558-6	
Fasting Sugar	1558-6	
Glucose F	1558-6	
HbA1c	4548-4	
Hb A1c	4548-4	
Hemoglobin A1c	4548-4	
Glycated Hemoglobin	4548-4	
Glycosylated Hemoglobin	4548-4	
Glycohemoglobin	4548-4	
A1c	4548-4	
HA1c	4548-4	
Hemoglobin A1c HbA1c	4548-4	
Glycated Hemoglobin A1c	4548-4	
Glycosylated Hemoglobin HbA1c	4548-4	
Estimated Average Glucose	27353-2	
eAG	27353-2	
Mean Blood Glucose	27353-2	
Average Blood Glucose	27353-2	
Estimated Mean Glucose	27353-2	
Creatinine	2160-0	
Creatinine	14682-9	
Crea	2160-0	
Crea	14682-9	
Cr	2160-0	
Cr	14682-9	
Urea	3091-6	
Blood Urea	3091-6	
Urea Level	3091-6	
BUN	3094-0	
Urea Nitrogen	3094-0	
Blood Urea Nitrogen	3094-0	
Urea Nitrogen BUN	3094-0	
Sodium	2951-2	
Na	2951-2	
Sodium Na	2951-2	
Na+ Sodium	2951-2	
Potassium	2823-3	
K	2823-3	
Potassium K	2823-3	
Chloride	2075-0	
Cl	2075-0	
Chloride Cl	2075-0	
Bicarbonate	1963-8	
HCO3	1963-8	
Bicarbonate HCO3	1963-8	
Carbon Dioxide	2028-9	
Total CO2	2028-9	
TCO2	2028-9	
CO2	2028-9	
CO2 Total	2028-9	
Carbon Dioxide Total	2028-9	
Carbon Dioxide CO2	2028-9	
Calcium	17861-6	
Calcium	2000-8	
Ca	17861-6	
Ca	2000-8	
Total Calcium	17861-6	
Total Calcium	2000-8	
Calcium Total	17861-6	
Calcium Total	2000-8	
Calcium Ca	17861-6	
Calcium Ca	2000-8	
Corrected Calcium	29265-6	
Calcium Corrected	29265-6	
Calcium Adjusted	29265-6	
Adjusted Calcium	29265-6	
Albumin Corrected Calcium	29265-6	
Albumin Adjusted Calcium	29265-6	
Ionized Calcium	1994-3	
Ionised Calcium	1994-3	
Calcium Ionized	1994-3	
Calcium Ionised	1994-3	
iCa	1994-3	
Free Calcium	1994-3	
Phosphate	2777-1	
Phosphate	14879-1	
Phosphorus	2777-1	
Phosphorus	14879-1	
Inorganic Phosphorus	2777-1	
Inorganic Phosphorus	14879-1	
Inorganic Phosphate	2777-1	
Inorganic Phosphate	14879-1	
PO4	2777-1	
PO4	14879-1	
Phosphorus Inorganic	2777-1	
Phosphorus Inorganic	14879-1	
Phos	2777-1	
Phos	14879-1	
Magnesium	19123-9	
Magnesium	2601-3	
Mg	19123-9	
Mg	2601-3	
ALT	1742-6	
SGPT	1742-6	
Alanine Aminotransferase	1742-6	
Alanine Transaminase	1742-6	
ALAT	1742-6	
GPT	1742-6	
Alanine Aminotransferase ALT	1742-6	
SGPT ALT	1742-6	
Alanine Amino Transferase	1742-6	
Serum Glutamic Pyruvic Transaminase	1742-6	
AST	1920-8	
SGOT	1920-8	
Aspartate Aminotransferase	1920-8	
Aspartate Transaminase	1920-8	
ASAT	1920-8	
GOT	1920-8	
Aspartate Aminotransferase AST	1920-8	
SGOT AST	1920-8	
Aspartate Amino Transferase	1920-8	
Serum Glutamic Oxaloacetic Transaminase	1920-8	
ALP	6768-6	
Alkaline Phosphatase	6768-6	
Alk Phos	6768-6	
Alkaline Phos	6768-6	
ALKP	6768-6	
Alkaline Phosphatase ALP	6768-6	
SALP	6768-6	
GGT	2324-2	
Gamma GT	2324-2	
Gamma Glutamyl Transferase	2324-2	
Gamma Glutamyl Transpeptidase	2324-2	
GGTP	2324-2	
GTP Gamma	2324-2	
Gamma Glutamyltransferase	2324-2	
Bilirubin	1975-2	
Bilirubin	14631-6	
Total Bilirubin	1975-2	
Total Bilirubin	14631-6	
Bilirubin Total	1975-2	
Bilirubin Total	14631-6	
T Bilirubin	1975-2	
T Bilirubin	14631-6	
TBIL	1975-2	
TBIL	14631-6	
T BIL	1975-2	
T BIL	14631-6	
Bilirubin T	1975-2	
Bilirubin T	14631-6	
Direct Bilirubin	1968-7	
Bilirubin Direct	1968-7	
Conjugated Bilirubin	1968-7	
Bilirubin Conjugated	1968-7	
D Bilirubin	1968-7	
DBIL	1968-7	
D BIL	1968-7	
Bilirubin D	1968-7	
Bilirubin Direct Conjugated	1968-7	
Indirect Bilirubin	1971-1	
Bilirubin Indirect	1971-1	
Unconjugated Bilirubin	1971-1	
Bilirubin Unconjugated	1971-1	
I Bilirubin	1971-1	
IBIL	1971-1	
Bilirubin I	1971-1	
Bilirubin Indirect Unconjugated	1971-1	
Albumin	1751-7	
Alb	1751-7	
Total Protein	2885-2	
Protein Total	2885-2	
Protein	2885-2	
TP	2885-2	
T Protein	2885-2	
Globulin	2336-6	
Total Globulin	2336-6	
Globulin Calculated	2336-6	
A G Ratio	1759-0	
Albumin Globulin Ratio	1759-0	
Ratio A G	1759-0	
AG Ratio	1759-0	
Albumin Globulin	1759-0	
Cholesterol	2093-3	
TC	2093-3	
Total Cholesterol	2093-3	
Cholesterol Total	2093-3	
TC Cholesterol	2093-3	
T Cholesterol	2093-3	
HDL	2085-9	
HDL Cholesterol	2085-9	
HDL C	2085-9	
Cholesterol HDL	2085-9	
High Density Lipoprotein	2085-9	
HDL Cholesterol Direct	2085-9	
High Density Lipoprotein Cholesterol	2085-9	
Cholesterol in HDL	2085-9	
LDL	2089-1	
LDL Cholesterol	2089-1	
LDL C	2089-1	
Cholesterol LDL	2089-1	
Low Density Lipoprotein	2089-1	
Low Density Lipoprotein Cholesterol	2089-1	
Cholesterol in LDL	2089-1	
VLDL	2091-7	
VLDL Cholesterol	2091-7	
VLDL C	2091-7	
Cholesterol VLDL	2091-7	
Non HDL Cholesterol	43396-1	
Non HDL	43396-1	
Non HDL C	43396-1	
Cholesterol Non HDL	43396-1	
Triglyceride	2571-8	
Triglyceride	14927-8	
TG	2571-8	
TG	14927-8	
TGL	2571-8	
TGL	14927-8	
TRG	2571-8	
TRG	14927-8	
Trigs	2571-8	
Trigs	14927-8	
Cholesterol HDL Ratio	9830-1	
Chol HDLC Ratio	9830-1	
Cholesterol HDLC Ratio	9830-1	
Total Cholesterol HDL Ratio	9830-1	
TC HDL Ratio	9830-1	
Chol HDL Ratio	9830-1	
TC HDL C Ratio	9830-1	
Total Cholesterol HDL Cholesterol Ratio	9830-1	
LDL HDL Ratio	11054-4	
LDL HDL Cholesterol Ratio	11054-4	
LDL C HDL C Ratio	11054-4	
Lipoprotein a	10835-7	
Lipoprotein a	43583-4	
Lp a	10835-7	
Lp a	43583-4	
Lpa	10835-7	
Lpa	43583-4	
TSH	3016-3	
Thyroid Stimulating Hormone	3016-3	
Thyrotropin	3016-3	
Thyroid Stimulating Hormone TSH	3016-3	
Free T4	3024-7	
FT4	3024-7	
T4 Free	3024-7	
Free Thyroxine	3024-7	
Thyroxine Free	3024-7	
F T4	3024-7	
Free T4 FT4	3024-7	
Free Thyroxine FT4	3024-7	
Thyroxine T4 Free	3024-7	
Free T3	3051-0	
FT3	3051-0	
T3 Free	3051-0	
Free Triiodothyronine	3051-0	
Triiodothyronine Free	3051-0	
F T3	3051-0	
Free T3 FT3	3051-0	
Free Triiodothyronine FT3	3051-0	
Triiodothyronine T3 Free	3051-0	
T4	3026-2	
Total T4	3026-2	
T4 Total	3026-2	
Thyroxine	3026-2	
Total Thyroxine	3026-2	
Thyroxine T4	3026-2	
TT4	3026-2	
Thyroxine T4 Total	3026-2	
T3	3053-6	
Total T3	3053-6	
T3 Total	3053-6	
Triiodothyronine	3053-6	
Total Triiodothyronine	3053-6	
Triiodothyronine T3	3053-6	
TT3	3053-6	
Triiodothyronine T3 Total	3053-6	
Anti TPO	8099-4	
TPO Antibody	8099-4	
Thyroid Peroxidase Antibody	8099-4	
Anti Thyroid Peroxidase	8099-4	
TPO Ab	8099-4	
Thyroid Peroxidase Ab	8099-4	
Anti TPO Antibody	8099-4	
Ferritin	2276-4	
Iron	2498-4	
Fe	2498-4	
Serum Iron	2498-4	
Iron Total	2498-4	
TIBC	2500-7	
Iron Bind Cap TIBC	2500-7	
Total Iron Binding Capacity	2500-7	
Iron Binding Capacity	2500-7	
Iron Binding Capacity Total	2500-7	
Total Iron Binding Capacity TIBC	2500-7	
UIBC	2501-5	
Unsaturated Iron Binding Capacity	2501-5	
Transferrin Saturation	2502-3	
Iron Saturation	2502-3	
TSAT	2502-3	
Saturation Iron	2502-3	
Percent Saturation	2502-3	
Transferrin Saturation Percent	2502-3	
Iron Saturation Percent	2502-3	
Transferrin	3034-6	
Vitamin B12	2132-9	
Vitamin B12	14685-2	
B12	2132-9	
B12	14685-2	
Cobalamin	2132-9	
Cobalamin	14685-2	
Cyanocobalamin	2132-9	
Cyanocobalamin	14685-2	
Vitamin B12 Cobalamin	2132-9	
Vitamin B12 Cobalamin	14685-2	
Folate	2284-8	
Folic Acid	2284-8	
Vitamin B9	2284-8	
Vitamin D	62292-8	
25 OH Vitamin D	62292-8	
25 Hydroxy Vitamin D	62292-8	
25 Hydroxyvitamin D	62292-8	
Vitamin D Total	62292-8	
Vitamin D 25 OH	62292-8	
Vitamin D 25 Hydroxy	62292-8	
25 OH D	62292-8	
25OHD	62292-8	
Total Vitamin D	62292-8	
25 Hydroxy Vitamin D Total	62292-8	
25 OH Vitamin D Total	62292-8	
25OH Vitamin D	62292-8	
Vitamin D 25OH	62292-8	
Vitamin D Total 25 Hydroxy	62292-8	
Vitamin D 25 OH Total	62292-8	
25 Hydroxyvitamin D3	1989-3	
25 OH Vitamin D3	1989-3	
25 Hydroxy Vitamin D3	1989-3	
Vitamin D3 25 OH	1989-3	
Vitamin D3 25 Hydroxy	1989-3	
Calcidiol	1989-3	
Calcifediol	1989-3	
CRP	1988-5	
C Reactive Protein	1988-5	
C Reactive Protein CRP	1988-5	
CRP Quantitative	1988-5	
hs CRP	30522-7	
hsCRP	30522-7	
High Sensitivity CRP	30522-7	
High Sensitivity C Reactive Protein	30522-7	
C Reactive Protein High Sensitivity	30522-7	
CRP High Sensitivity	30522-7	
CRP hs	30522-7	
C Reactive Protein hs	30522-7	
Cardiac CRP	30522-7	
C Reactive Protein Cardiac	30522-7	
Cardio CRP	30522-7	
Uric Acid	3084-1	
Urate	3084-1	
UA Uric Acid	3084-1	
Uric Acid UA	3084-1	
LDH	2532-0	
Lactate Dehydrogenase	2532-0	
Lactic Dehydrogenase	2532-0	
Lactate Dehydrogenase LDH	2532-0	
CK	2157-6	
CPK	2157-6	
Creatine Kinase	2157-6	
Creatine Phosphokinase	2157-6	
CK Total	2157-6	
Total CK	2157-6	
CK NAC	2157-6	
CPK Total	2157-6	
Creatine Kinase CK	2157-6	
CK MB	13969-1	
CK MB	32673-6	
CKMB	13969-1	
CKMB	32673-6	
CPK MB	13969-1	
CPK MB	32673-6	
Creatine Kinase MB	13969-1	
Creatine Kinase MB	32673-6	
Amylase	1798-8	
Lipase	3040-3	
Troponin I	10839-9	
Cardiac Troponin I	10839-9	
cTnI	10839-9	
TnI	10839-9	
Troponin T	6598-7	
Cardiac Troponin T	6598-7	
cTnT	6598-7	
TnT	6598-7	
NT proBNP	33762-6	
NT pro BNP	33762-6	
N Terminal proBNP	33762-6	
NTproBNP	33762-6	
N Terminal pro BNP	33762-6	
proBNP	33762-6	
BNP	30934-4	
B Type Natriuretic Peptide	30934-4	
Brain Natriuretic Peptide	30934-4	
PSA	2857-1	
Prostate Specific Antigen	2857-1	
Total PSA	2857-1	
PSA Total	2857-1	
Prostate Specific Antigen PSA	2857-1	
Free PSA	10886-0	
PSA Free	10886-0	
CEA	2039-6	
Carcinoembryonic Antigen	2039-6	
CA 125	10334-1	
CA125	10334-1	
Cancer Antigen 125	10334-1	
CA 19 9	24108-3	
CA19 9	24108-3	
Cancer Antigen 19 9	24108-3	
AFP	1834-1	
Alpha Fetoprotein	1834-1	
Alpha 1 Fetoprotein	1834-1	
PTH	2731-8	
Parathyroid Hormone	2731-8	
Intact PTH	2731-8	
iPTH	2731-8	
PTH Intact	2731-8	
Parathyroid Hormone Intact	2731-8	
Intact Parathyroid Hormone	2731-8	
Cortisol	2143-6	
Prolactin	2842-3	
PRL	2842-3	
FSH	15067-2	
Follicle Stimulating Hormone	15067-2	
Follitropin	15067-2	
LH	10501-5	
Luteinizing Hormone	10501-5	
Luteinising Hormone	10501-5	
Lutropin	10501-5	
Estradiol	2243-4	
E2	2243-4	
Estradiol E2	2243-4	
Progesterone	2839-9	
Testosterone	2986-8	
Total Testosterone	2986-8	
Testosterone Total	2986-8	
Free Testosterone	2991-8	
Testosterone Free	2991-8	
Insulin	20448-7	
C Peptide	1986-9	
Homocysteine	13965-9	
Rheumatoid Factor	11572-5	
RF	11572-5	
RA Factor	11572-5	
IgG	2465-3	
Immunoglobulin G	2465-3	
IgA	2458-8	
Immunoglobulin A	2458-8	
IgM	2472-9	
Immunoglobulin M	2472-9	
Zinc	5763-8	
Zn	5763-8	
Copper	5631-7	
Cu	5631-7	
Digoxin	10535-3	
Lithium	14334-7	
Li	14334-7	
Lactate	2524-7	
Lactic Acid	2524-7	
Ammonia	16362-6	
NH3	16362-6	
eGFR	33914-3	
eGFR	62238-1	
eGFR	77147-7	
GFR	33914-3	
GFR	62238-1	
GFR	77147-7	
Estimated GFR	33914-3	
Estimated GFR	62238-1	
Estimated GFR	77147-7	
Glomerular Filtration Rate	33914-3	
Glomerular Filtration Rate	62238-1	
Glomerular Filtration Rate	77147-7	
Estimated Glomerular Filtration Rate	33914-3	
Estimated Glomerular Filtration Rate	62238-1	
Estimated Glomerular Filtration Rate	77147-7	
GFR Estimated	33914-3	
GFR Estimated	62238-1	
GFR Estimated	77147-7	
eGFR Estimated	33914-3	
eGFR Estimated	62238-1	
eGFR Estimated	77147-7	
Anion Gap	1863-0	
Anion Gap	10466-1	
HBsAg	5195-3	
Hepatitis B Surface Antigen	5195-3	
Hepatitis B Surface Ag	5195-3	
Australia Antigen	5195-3	
HBsAg Hepatitis B Surface Antigen	5195-3	
Urine Pregnancy Test	2106-3	
UPT	2106-3	
Pregnancy Test Urine	2106-3	
INR	6301-6	
PT INR	6301-6	
International Normalized Ratio	6301-6	
International Normalised Ratio	6301-6	
INR PT	6301-6	
Prothrombin INR	6301-6	
Prothrombin Time INR	6301-6	
PT	5902-2	
Prothrombin Time	5902-2	
Prothrombin Time PT	5902-2	
PT Patient	5902-2	
Patient PT	5902-2	
aPTT	14979-9	
PTT	14979-9	
Activated Partial Thromboplastin Time	14979-9	
Partial Thromboplastin Time	14979-9	
Fibrinogen	3255-7	
D Dimer	48065-7	
D Dimer	48066-5	
DDimer	48065-7	
DDimer	48066-5	
Urine pH	2756-5	
pH Urine	2756-5	
Reaction pH	2756-5	
pH Reaction	2756-5	
Specific Gravity	2965-2	
Urine Specific Gravity	2965-2	
Sp Gravity	2965-2	
Sp Gr	2965-2	
SG	2965-2	
Nitrite	32710-6	
Urine Nitrite	32710-6	
Urobilinogen	20405-7	
Urine Urobilinogen	20405-7	
Urine Ketone	33903-6	
Urine Ketone	5797-6	
Ketone Urine	33903-6	
Ketone Urine	5797-6	
Urine Color	5778-6	
Color Urine	5778-6	
Urine Appearance	5767-9	
Appearance Urine	5767-9	
Urine Clarity	5767-9	
Urine Transparency	5767-9	
Albumin Creatinine Ratio	9318-7	
ACR	9318-7	
Urine Albumin Creatinine Ratio	9318-7	
UACR	9318-7	
Albumin Creatinine Ratio ACR	9318-7	
Urine ACR	9318-7	
Microalbumin Creatinine Ratio	14959-1	
Microalbumin Creatinine	14959-1	
Microalbumin	14957-5	
Urine Microalbumin	14957-5	
Protein Creatinine Ratio	2890-2	
PCR Protein Creatinine	2890-2	
UPCR	2890-2	
Urine Protein Creatinine Ratio	2890-2	
Systolic Blood Pressure	8480-6	
Systolic	8480-6	
BP Systolic	8480-6	
Systolic BP	8480-6	
SBP	8480-6	
Blood Pressure Systolic	8480-6	
Diastolic Blood Pressure	8462-4	
Diastolic	8462-4	
BP Diastolic	8462-4	
Diastolic BP	8462-4	
DBP	8462-4	
Blood Pressure Diastolic	8462-4	
Heart Rate	8867-4	
Pulse	8867-4	
Pulse Rate	8867-4	
HR	8867-4	
Respiratory Rate	9279-1	
Respiration	9279-1	
RR	9279-1	
Resp Rate	9279-1	
Respiration Rate	9279-1	
Temperature	8310-5	
Body Temperature	8310-5	
Temp	8310-5	
Weight	29463-7	
Body Weight	29463-7	
Wt	29463-7	
Height	8302-2	
Body Height	8302-2	
Ht	8302-2	
BMI	39156-5	
Body Mass Index	39156-5	
Body Mass Index BMI	39156-5	
SpO2	59408-5	
Pulse Oximetry	59408-5	
Oxygen Saturation SpO2	59408-5	
O2 Saturation SpO2	59408-5	
Hämoglobin	718-7	
Leukozyten	6690-2	
Erythrozyten	789-8	
Thrombozyten	777-3	
Hämatokrit	4544-3	
Natrium	2951-2	
Kalium	2823-3	
Chlorid	2075-0	
Kalzium	17861-6	
Kalzium	2000-8	
Kreatinin	2160-0	
Kreatinin	14682-9	
Harnstoff	3091-6	
Harnsäure	3084-1	
Glukose	2345-7	
Glukose	14749-6	
Blutzucker	2345-7	
Blutzucker	14749-6	
Cholesterin	2093-3	
Gesamtcholesterin	2093-3	
Cholesterin gesamt	2093-3	
HDL Cholesterin	2085-9	
LDL Cholesterin	2089-1	
Triglyzeride	2571-8	
Triglyzeride	14927-8	
Bilirubin gesamt	1975-2	
Bilirubin gesamt	14631-6	
Gesamtbilirubin	1975-2	
Gesamtbilirubin	14631-6	
Eisen	2498-4	
Alkalische Phosphatase	6768-6	
Gesamteiweiß	2885-2	
Eiweiß gesamt	2885-2	
Gesamtprotein	2885-2	
BSG	30341-2	
Blutsenkung	30341-2	
Folsäure	2284-8	
Hemoglobina	718-7	
Leucocitos	6690-2	
Eritrocitos	789-8	
Hematíes	789-8	
Plaquetas	777-3	
Hematocrito	4544-3	
Sodio	2951-2	
Potasio	2823-3	
Cloro	2075-0	
Cloruro	2075-0	
Calcio	17861-6	
Calcio	2000-8	
Creatinina	2160-0	
Creatinina	14682-9	
Ácido úrico	3084-1	
Glucosa	2345-7	
Glucosa	14749-6	
Glucemia	2345-7	
Glucemia	14749-6	
Colesterol	2093-3	
Colesterol total	2093-3	
Colesterol HDL	2085-9	
Colesterol LDL	2089-1	
Triglicéridos	2571-8	
Triglicéridos	14927-8	
Bilirrubina total	1975-2	
Bilirrubina total	14631-6	
Hierro	2498-4	
Ferritina	2276-4	
Proteínas totales	2885-2	
AMH	83104-0	
Anti Mullerian Hormone	83104-0	
Anti Mullerian Hormone AMH	83104-0	
ANA Titer	5048-4	
Antinuclear Antibody Titer	5048-4	
Cystatin C	33863-2	
hCG	19080-1	
Human Chorionic Gonadotropin	19080-1	
Beta hCG	21198-7	
bhCG	21198-7	
hCG Beta	21198-7	
Beta hCG Quantitative	21198-7	
Color	5778-6	urine
Appearance	5767-9	urine
Clarity	5767-9	urine
Transparency	5767-9	urine
pH	2756-5	urine
Reaction	2756-5	urine
Ketone	33903-6	urine
Ketone	5797-6	urine
Ketone Body	33903-6	urine
Ketone Body	5797-6	urine
Acetone	33903-6	urine
Acetone	5797-6	urine
Pus Cell	5821-4	urine
Pus Cell WBC	5821-4	urine
WBC Pus Cell	5821-4	urine
Epithelial Cell	5787-7	urine
Cast	9842-6	urine
Bacteria	5769-5	urine
Bacteria	87829-8	urine
Hyaline Cast	5796-8	urine
Granular Cast	5793-5	urine
RBC Cast	5807-3	urine
WBC Cast	5820-6	urine
Waxy Cast	5819-8	urine
Yeast	5822-2	urine
Yeast Cell	5822-2	urine
Bile Pigment	1977-8	urine
Hémoglobine	718-7	
Globules blancs	6690-2	
Globules rouges	789-8	
Plaquettes	777-3	
Plaquettes sanguines	777-3	
Hématocrite	4544-3	
VGM	787-2	
Volume globulaire moyen	787-2	
TCMH	785-6	
Teneur corpusculaire moyenne en hémoglobine	785-6	
CCMH	786-4	
Concentration corpusculaire moyenne en hémoglobine	786-4	
VPM	32623-1	
Volume plaquettaire moyen	32623-1	
Polynucléaires neutrophiles	770-8	
Polynucléaires neutrophiles	751-8	
Neutrophiles	770-8	
Neutrophiles	751-8	
Polynucléaires éosinophiles	713-8	
Polynucléaires éosinophiles	711-2	
Éosinophiles	713-8	
Éosinophiles	711-2	
Polynucléaires basophiles	706-2	
Polynucléaires basophiles	704-7	
Basophiles	706-2	
Basophiles	704-7	
Glycémie	2345-7	
Glycémie	14749-6	
Glycémie à jeun	1558-6	
Glucose à jeun	1558-6	
Créatininémie	2160-0	
Créatininémie	14682-9	
Urée	3091-6	
Acide urique	3084-1	
Uricémie	3084-1	
Bilirubine totale	1975-2	
Bilirubine totale	14631-6	
Bilirubine directe	1968-7	
Bilirubine conjuguée	1968-7	
Bilirubine indirecte	1971-1	
Bilirubine libre	1971-1	
Phosphatases alcalines	6768-6	
PAL	6768-6	
Kaliémie	2823-3	
Natrémie	2951-2	
Chlore	2075-0	
Chlorures	2075-0	
Calcémie	17861-6	
Calcémie	2000-8	
Phosphore	2777-1	
Phosphore	14879-1	
Protéines totales	2885-2	
Protides totaux	2885-2	
Albumine	1751-7	
Fer sérique	2498-4	
Ferritine	2276-4	
Transferrine	3034-6	
Vitamine B12	2132-9	
Vitamine B12	14685-2	
Acide folique	2284-8	
T4 libre	3024-7	
T3 libre	3051-0	
Hémoglobine glyquée	4548-4	
Protéine C réactive	1988-5	
CRP ultrasensible	30522-7	
Protéine C réactive ultrasensible	30522-7	
Vitesse de sédimentation	30341-2	
VS 1ère heure	30341-2	
Fibrinogène	3255-7	
CPK totales	2157-6	
Neutrophile Granulozyten	770-8	
Neutrophile Granulozyten	751-8	
Lymphozyten	736-9	
Lymphozyten	731-0	
Monozyten	5905-5	
Monozyten	742-7	
Eosinophile Granulozyten	713-8	
Eosinophile Granulozyten	711-2	
Basophile Granulozyten	706-2	
Basophile Granulozyten	704-7	
Retikulozyten	4679-7	
Retikulozyten	14196-0	
Glukose nüchtern	1558-6	
Glucose nüchtern	1558-6	
Nüchternglukose	1558-6	
Nüchternglucose	1558-6	
Nüchternblutzucker	1558-6	
Blutzucker nüchtern	1558-6	
Harnstoff-N	3094-0	
Harnstoff-Stickstoff	3094-0	
Non-HDL-Cholesterin	43396-1	
Nicht-HDL-Cholesterin	43396-1	
Bilirubin direkt	1968-7	
Direktes Bilirubin	1968-7	
Bilirubin indirekt	1971-1	
Phosphat	2777-1	
Phosphat	14879-1	
Phosphat anorganisch	2777-1	
Phosphat anorganisch	14879-1	
C-reaktives Protein	1988-5	
CRP hochsensitiv	30522-7	
hochsensitives CRP	30522-7	
TSH ultrasensible	3016-3	
TSH basal	3016-3	
Freies T4	3024-7	
T4 frei	3024-7	
Freies Thyroxin	3024-7	
Freies T3	3051-0	
T3 frei	3051-0	
Glykohämoglobin A1c	4548-4	
CK gesamt	2157-6	
Kreatinkinase	2157-6	
Creatinkinase	2157-6	
Laktatdehydrogenase	2532-0	
Lactatdehydrogenase	2532-0	
Blutkörperchensenkungsgeschwindigkeit	30341-2	
Glóbulos blancos	6690-2	
Recuento de leucocitos	6690-2	
Glóbulos rojos	789-8	
Recuento de hematíes	789-8	
Recuento de plaquetas	777-3	
VCM	787-2	
Volumen corpuscular medio	787-2	
HCM	785-6	
Hemoglobina corpuscular media	785-6	
CHCM	786-4	
Concentración de hemoglobina corpuscular media	786-4	
Volumen plaquetario medio	32623-1	
Neutrófilos	770-8	
Neutrófilos	751-8	
Linfocitos	736-9	
Linfocitos	731-0	
Monocitos	5905-5	
Monocitos	742-7	
Eosinófilos	713-8	
Eosinófilos	711-2	
Basófilos	706-2	
Basófilos	704-7	
Reticulocitos	4679-7	
Reticulocitos	14196-0	
Glucosa en ayunas	1558-6	
Glucemia en ayunas	1558-6	
Glucosa ayunas	1558-6	
Nitrógeno ureico	3094-0	
Nitrógeno de urea	3094-0	
Urato	3084-1	
Colesterol no HDL	43396-1	
Bilirrubina directa	1968-7	
Bilirrubina conjugada	1968-7	
Bilirrubina indirecta	1971-1	
TGO	1920-8	
AST TGO	1920-8	
TGP	1742-6	
ALT TGP	1742-6	
Gamma glutamil transferasa	2324-2	
Gamma glutamil transpeptidasa	2324-2	
Fosfatasa alcalina	6768-6	
Fósforo	2777-1	
Fósforo	14879-1	
Fosfato	2777-1	
Fosfato	14879-1	
Magnesio	19123-9	
Magnesio	2601-3	
Albúmina	1751-7	
Transferrina	3034-6	
Vitamina B12	2132-9	
Vitamina B12	14685-2	
Ácido fólico	2284-8	
Folato	2284-8	
Tiroxina libre	3024-7	
Tirotropina	3016-3	
Hormona estimulante de la tiroides	3016-3	
Hemoglobina glicosilada	4548-4	
Hemoglobina glucosilada	4548-4	
Hemoglobina glicada	4548-4	
Hemoglobina A1c	4548-4	
Proteína C reactiva	1988-5	
PCR ultrasensible	30522-7	
Proteína C reactiva ultrasensible	30522-7	
VSG	30341-2	
Velocidad de sedimentación globular	30341-2	
Velocidad de sedimentación	30341-2	
Fibrinógeno	3255-7	
Antígeno prostático específico	2857-1	
Creatina quinasa	2157-6	
Vitamina D 25-OH	62292-8	
25-hidroxivitamina D	62292-8	
Lactato deshidrogenasa	2532-0	
Glóbulos brancos	6690-2	
Hemácias	789-8	
Glóbulos vermelhos	789-8	
Volume corpuscular médio	787-2	
Volume globular médio	787-2	
HGM	785-6	
Hemoglobina globular média	785-6	
CHGM	786-4	
Concentração de hemoglobina corpuscular média	786-4	
Concentração da hemoglobina globular média	786-4	
Volume plaquetário médio	32623-1	
Glicose	2345-7	
Glicose	14749-6	
Glicemia	2345-7	
Glicemia	14749-6	
Glicose em jejum	1558-6	
Glicemia de jejum	1558-6	
Glicemia em jejum	1558-6	
Glicose jejum	1558-6	
Ureia	3091-6	
Colesterol não HDL	43396-1	
Triglicérides	2571-8	
Triglicérides	14927-8	
Triglicerídeos	2571-8	
Triglicerídeos	14927-8	
Bilirrubinas totais	1975-2	
Bilirrubinas totais	14631-6	
Bilirrubina direta	1968-7	
Bilirrubina indireta	1971-1	
Fosfatase alcalina	6768-6	
Gama GT	2324-2	
Gama glutamil transferase	2324-2	
Cloreto	2075-0	
Potássio	2823-3	
Ferro	2498-4	
Ferro sérico	2498-4	
Proteínas totais	2885-2	
T4 livre	3024-7	
Tiroxina livre	3024-7	
T3 livre	3051-0	
Hormônio tireoestimulante	3016-3	
TSH Hormônio tireoestimulante	3016-3	
TSH ultrassensível	3016-3	
Proteína C reativa	1988-5	
PCR ultrassensível	30522-7	
VHS	30341-2	
Velocidade de hemossedimentação	30341-2	
Velocidade de sedimentação	30341-2	
Fibrinogênio	3255-7	
Antígeno prostático específico total	2857-1	
Creatinoquinase	2157-6	
Desidrogenase lática	2532-0	
DHL	2532-0	
Alanina aminotransferase	1742-6	
Aspartato aminotransferase	1920-8	
Emoglobina	718-7	
Leucociti	6690-2	
Globuli bianchi	6690-2	
Eritrociti	789-8	
Globuli rossi	789-8	
Piastrine	777-3	
Ematocrito	4544-3	
Neutrofili	770-8	
Neutrofili	751-8	
Linfociti	736-9	
Linfociti	731-0	
Monociti	5905-5	
Monociti	742-7	
Eosinofili	713-8	
Eosinofili	711-2	
Basofili	706-2	
Basofili	704-7	
Colesterolo	2093-3	
Colesterolo totale	2093-3	
Colesterolo HDL	2085-9	
Colesterolo LDL	2089-1	
Trigliceridi	2571-8	
Trigliceridi	14927-8	
Bilirubina totale	1975-2	
Bilirubina totale	14631-6	
Bilirubina diretta	1968-7	
VES	30341-2	
Proteine totali	2885-2	
Fosfatasi alcalina	6768-6	
Leukocyten	6690-2	
Leukocyter	6690-2	
Erytrocyten	789-8	
Erytrocyter	789-8	
Trombocyten	777-3	
Trombocyter	777-3	
Hematocriet	4544-3	
Hematokrit	4544-3	
Glucose nuchter	1558-6	
Kolesterol	2093-3	
Total white blood count	6690-2	
Creatine kinase total	2157-6	
Mean cell haemoglobin level	785-6	
ESR level	30341-2	
Haemoglobin concentration	718-7	
r-GT	2324-2	
r-GTP	2324-2	
y-GT	2324-2	
Insulina	20448-7	
Prolactina	2842-3	
Progesterona	2839-9	
Testosterona	2986-8	
Testosterona total	2986-8	
Homocisteína	13965-9	
Vitamina D	62292-8	
25 OH Vitamina D	62292-8	
Vitamina D total	62292-8	
Lipasa	3040-3	
Amilasa	1798-8	
Bicarbonato	1963-8	
Hierro sérico	2498-4	
Saturación de transferrina	2502-3	
Tiempo de protrombina	5902-2	
Tiempo de tromboplastina parcial activada	14979-9	
TTPA	14979-9	
Dímero D	48065-7	
Dímero D	48066-5	
Factor reumatoide	11572-5	
Troponina I	10839-9	
Troponina T	6598-7	
Alfafetoproteína	1834-1	
Paratohormona	2731-8	
PTH intacta	2731-8	
Globulinas	2336-6	
Globulina	2336-6	
Capacidad total de fijación de hierro	2500-7	
Aspecto	5767-9	urine
Densidad	2965-2	
Cuerpos cetónicos	33903-6	urine
Cuerpos cetónicos	5797-6	urine
Cetonas	33903-6	urine
Cetonas	5797-6	urine
Nitritos	32710-6	
Bacterias	5769-5	urine
Bacterias	87829-8	urine
Presión arterial sistólica	8480-6	
Presión arterial diastólica	8462-4	
Tensión arterial sistólica	8480-6	
Tensión arterial diastólica	8462-4	
Frecuencia cardíaca	8867-4	
Frecuencia respiratoria	9279-1	
Peso	29463-7	
Peso corporal	29463-7	
Talla	8302-2	
Estatura	8302-2	
Temperatura	8310-5	
Temperatura corporal	8310-5	
Índice de masa corporal	39156-5	
Saturación de oxígeno	59408-5	
Amilase	1798-8	
Saturação da transferrina	2502-3	
Tempo de protrombina	5902-2	
Tempo de tromboplastina parcial ativada	14979-9	
Fator reumatoide	11572-5	
Capacidade total de fixação do ferro	2500-7	
Densidade	2965-2	
Corpos cetônicos	33903-6	urine
Corpos cetônicos	5797-6	urine
Nitrito	32710-6	
Pressão arterial sistólica	8480-6	
Pressão arterial diastólica	8462-4	
Frequência cardíaca	8867-4	
Altura	8302-2	
Paratormônio	2731-8	
Insuline	20448-7	
Prolactine	2842-3	
Vitamine D	62292-8	
Vitamine D 25-OH	62292-8	
25-OH Vitamine D	62292-8	
Coefficient de saturation de la transferrine	2502-3	
Saturation de la transferrine	2502-3	
TCA	14979-9	
Temps de céphaline activée	14979-9	
Temps de Quick	5902-2	
D-Dimères	48065-7	
D-Dimères	48066-5	
Facteur rhumatoïde	11572-5	
Troponine I	10839-9	
Troponine T	6598-7	
Parathormone	2731-8	
Densité	2965-2	
Pression artérielle systolique	8480-6	
Pression artérielle diastolique	8462-4	
Fréquence cardiaque	8867-4	
Poids	29463-7	
Taille	8302-2	
Indice de masse corporelle	39156-5	
Prolaktin	2842-3	
Progesteron	2839-9	
Testosteron	2986-8	
Östradiol	2243-4	
Homocystein	13965-9	
Transferrinsättigung	2502-3	
Rheumafaktor	11572-5	
Parathormon	2731-8	
Parathormon intakt	2731-8	
Kupfer	5631-7	
Laktat	2524-7	
Bikarbonat	1963-8	
Prothrombinzeit	5902-2	
Nitrit	32710-6	
Spezifisches Gewicht	2965-2	
Ketonkörper	33903-6	urine
Ketonkörper	5797-6	urine
Bakterien	5769-5	urine
Bakterien	87829-8	urine
Blutdruck systolisch	8480-6	
Blutdruck diastolisch	8462-4	
Puls	8867-4	
Herzfrequenz	8867-4	
Atemfrequenz	9279-1	
Körpergewicht	29463-7	
Gewicht	29463-7	
Körpergröße	8302-2	
Größe	8302-2	
Körpertemperatur	8310-5	`;
