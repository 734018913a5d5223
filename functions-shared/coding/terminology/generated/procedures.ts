// Generated from ../../terminology/procedures.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: snomed, display, synonyms.
export const rows = `399014008	Administration of diphtheria, pertussis, and tetanus vaccine	Vaccination for diphtheria  pertussis  and tetanus
275833003	AFP test - antenatal	Alpha-fetoprotein test
395142003	Allergy screening test	
33367005	Angiography of coronary artery	
19490002	Ankle X-ray	
169673001	Antenatal RhD antibody screening	
386516004	Anticipatory guidance	
710841007	Assessment of anxiety	
710824005	Assessment of health and social care needs	
428211000124100	Assessment of substance use	
763302001	Assessment using Alcohol Use Disorders Identification Test - Consumption	
868187001	Assessment using Car, Relax, Alone, Forget, Friends, Trouble Screening Test	Assessment using Car  Relax  Alone  Forget  Friends  Trouble Screening Test
762993000	Assessment using Morse Fall Scale	
225158009	Auscultation of the fetal heart	
122548005	Biopsy of breast	
44608003	Blood group typing	Blood typing  RH typing
274474001	Bone immobilization	
162676008	Brief general examination	
392091000	Care regimes assessment	
310417005	Certification procedure	
11466000	Cesarean section	
399208008	Chest X-ray	Plain chest X-ray|Plain X-ray of chest
66348005	Childbirth	
310861008	Chlamydia antigen test	
73761001	Colonoscopy	
703423002	Combined chemotherapy and radiation therapy	
200619008	Comprehensive interview and evaluation	
418891003	Computed tomography of chest and abdomen	
698314001	Consultation for treatment	
711069006	Coordination of care plan	
232717009	Coronary artery bypass grafting	
10383002	Counseling for termination of pregnancy	
90226004	Cytopathology procedure, preparation of smear, genital source	Cytopathology procedure  preparation of smear  genital source
171207006	Depression screening	
715252007	Depression screening using Patient Health Questionnaire Nine Item score	
454711000124102	Depression screening using Patient Health Questionnaire Two-Item score	
443529005	Detection of chromosomal aneuploidy in prenatal amniotic fluid specimen using fluorescence in situ hybridization screening technique	Screening for chromosomal aneuploidy in prenatal amniotic fluid
370789001	Development of individualized plan of care	
449381000124108	Discharge from skilled nursing facility	
40701008	Echocardiography	
54550000	Electroencephalogram	
185349003	Encounter for check up	
18946005	Epidural anesthesia	
274804006	Evaluation of uterine fundal height	
386053000	Evaluation procedure	
261352009	Face mask (physical object)	
271442007	Fetal anatomy study	
165829005	Gonorrhea infection titer test	Gonorrhea infection test
432138007	Handoff communication	
370995009	Health risks education	
398171003	Hearing examination	
104091002	Hemogram, automated, with RBC, WBC, Hgb, Hct, Indices, Platelet count, and manual WBC differential	Hemoglobin / Hematocrit / Platelet count
47758006	Hepatitis B Surface Antigen Measurement	
104375008	Hepatitis C antibody, confirmatory test	Hepatitis C antibody test
16335031000119103	High resolution computed tomography of chest without contrast	
63332003	History AND physical examination	
385763009	Hospice care	
434363004	Human epidermal growth factor receptor 2 gene detection by fluorescence in situ hybridization	
433114000	Human epidermal growth factor receptor 2 gene detection by immunohistochemistry	
31676001	Human immunodeficiency virus antigen test	
363679005	Imaging	
714812005	Induced termination of pregnancy	
315639002	Initial patient assessment	
384700001	Injection of tetanus antitoxin	
65200003	Insertion of intrauterine contraceptive device	
169553002	Insertion of subcutaneous contraceptive	
236974004	Instrumental delivery	
76601001	Intramuscular injection	
108252007	Laboratory procedure	
698354004	Magnetic resonance imaging for measurement of brain volume	
23426006	Measurement of respiratory function	
104326007	Measurement of Varicella-zoster virus antibody	
31208007	Medical induction of labor	
430193006	Medication Reconciliation	
229064008	Movement therapy	
177184002	Normal delivery procedure	
185087000	Notifications	
410401003	Nursing care/supplementary surveillance	
84478008	Occupational therapy	
58000006	Patient discharge	
415070008	Percutaneous coronary intervention	
14768001	Peripheral blood smear interpretation	
5880005	Physical examination procedure	Physical examination following birth|Physical examination of mother
736169004	Post anesthesia care management	
225386006	Pre-discharge assessment	
386394001	Pregnancy termination care	
428830000	Pretransplant evaluation of kidney recipient	
409023009	Professional / ancillary services care	
274031008	Rectal polypectomy	
183519002	Referral to cardiology service	
417511005	Referral to home health care service	
464171000124102	Referral to Senior Farmers' Market Nutrition Program	
698560000	Referral to sleep apnea clinic	
306316000	Referral to transplant surgeon	
68254000	Removal of intrauterine device	
301807007	Removal of subcutaneous contraceptive	
265764009	Renal dialysis	
473231009	Renal disorder medication review	
46706006	Replacement of contraceptive intrauterine device	
415300000	Review of systems	
51116004	RhD passive immunization	
169690007	Rubella screening	
866148006	Screening for domestic abuse	
713106006	Screening for drug abuse	
104435004	Screening for occult blood in feces	
24623002	Screening mammography	
28163009	Skin test for tuberculosis, Tine test	Skin test for tuberculosis
103750000	Sleep apnea assessment	
82808001	Sleep apnea monitoring with alarm	
410606002	Social service procedure	
311555007	Speech and language therapy regime	
127783003	Spirometry	
269911007	Sputum examination	
167995008	Sputum microscopy	
252160004	Standard pregnancy test	
118001005	Streptococcus pneumoniae group B antigen assay	Streptococcus pneumoniae group B antigen test
180256009	Subcutaneous immunotherapy	
288086009	Suture open wound	
269828009	Syphilis infectious titer test	Syphilis infection test
117015009	Throat culture	
70536003	Transplant of kidney	
711446003	Transplantation of kidney regime	
1571000087109	Ultrasonography of bilateral breasts	
169230002	Ultrasound scan for fetal viability	
1225002	Upper arm X-ray	
117010004	Urine culture	
167271000	Urine protein test	
268556000	Urine screening for glucose	
395123002	Urine screening test for diabetes	`;
